import type { ExperimentState } from './state.ts'

/** What its measurements take part in: `counted` in verdicts, by way of predictions they are attached to. */
export type MeasurementCounts = { total: number; attached: number; counted: number }

export type TakingPart = 'none-measured' | 'none-attached' | 'none-counted' | 'counted'

/** What a reported experiment contributes to verdicts; null for one that is not reported. */
export function takingPart(
  state: ExperimentState,
  { total, attached, counted }: MeasurementCounts,
): TakingPart | null {
  if (state !== 'reported') return null
  if (total === 0) return 'none-measured'
  if (attached === 0) return 'none-attached'
  return counted === 0 ? 'none-counted' : 'counted'
}
