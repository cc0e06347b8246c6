import type { Footing } from '#app/domain/verdict/footing.ts'
import type { NamedReason } from '#app/domain/verdict/named-reason.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'

export const RESOLUTIONS = ['confirmed', 'refuted', 'ambiguous', 'annulled'] as const
export type Resolution = (typeof RESOLUTIONS)[number]

/** On what a verdict rests; left out of what earlier versions stored. */
export type Grounded = {
  verdictReason?: NamedReason | null
  footing?: Footing | null
  /** In how many of its analyses it holds. */
  robustness?: { of: number; agree: number } | null
}

/** `pooled` is the verdict of all its measurements together, null where there is none to pool. */
export type PredictionOfClaim = Grounded & {
  id: string
  number: number
  essential: boolean
  registered: boolean
  resolution: Resolution | null
  pooled: Verdict | null
  inSample: boolean
  positions: { inside: number; outside: number }
}
