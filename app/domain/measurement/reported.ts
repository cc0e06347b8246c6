import type { LimitSide } from './limit.ts'
import type { Uncertainty } from './uncertainty.ts'

export type ReportedColumns = {
  se: number | null
  seDf: number | null
  sd: number | null
  n: number | null
  reportedLow: number | null
  reportedHigh: number | null
  limitSide: LimitSide | null
  level: number | null
}

/** The uncertainty as it was reported, in the unit of the value, from the row that keeps it. */
export function reportedUncertainty(row: ReportedColumns): Uncertainty {
  const { se, seDf: df, sd, n, reportedLow: low, reportedHigh: high, limitSide: side, level } = row
  if (side !== null) return { kind: 'limit', side, level }
  if (se !== null) return { kind: 'se', se, df }
  if (sd !== null && n !== null) return { kind: 'sd', sd, n }
  if (low !== null && high !== null) return { kind: 'interval', low, high, level }
  return { kind: 'none' }
}
