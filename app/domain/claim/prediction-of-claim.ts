import type { Verdict } from '#app/domain/verdict/verdict.ts'

export const RESOLUTIONS = ['confirmed', 'refuted', 'ambiguous', 'annulled'] as const
export type Resolution = (typeof RESOLUTIONS)[number]

/** `pooled` is the verdict of all its measurements together, null where there is none to pool. */
export type PredictionOfClaim = {
  id: string
  number: number
  essential: boolean
  registered: boolean
  resolution: Resolution | null
  pooled: Verdict | null
  inSample: boolean
  positions: { inside: number; outside: number }
}
