import type { Community } from '#app/domain/credence/beliefs.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import type { Dueness } from '#app/domain/prediction/state.ts'
import type { RecordLink } from '#app/domain/record/view.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import type { Summary } from '#app/domain/summary/summary.ts'
import type { Body } from '#app/domain/text/body.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import type { NamedReason } from '#app/domain/verdict/named-reason.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'

/** A prediction as a line of the chain: what it allows, and what was measured so far. */
export type PredictionLine = RecordLink & {
  observable: { key: string; name: string; symbol: Body; unit: string; scale: Scale } | null
  region: Region
  regionText: string
  verdict: Verdict | null
  footing: Footing | null
  verdictReason: NamedReason | null
  pooled: { mean: number; low: number; high: number; count: number } | null
  tally: Record<'supports' | 'contradicts' | 'inconclusive' | 'inside' | 'outside', number>
  inSample: boolean
  essential: boolean
  deadline: Date | null
}

/** One value that counts; without a verdict where no uncertainty is known. */
export type MeasuredValue = {
  value: number
  low: number | null
  high: number | null
  verdict: Verdict | null
}

/** A line with what its small axis shows. */
export type MeasuredLine = PredictionLine & {
  dueness: Dueness
  values: MeasuredValue[]
  summary: Summary
  /** What people believe, while everybody may know it. */
  community: Community | null
}
