import { readLevel } from '#app/domain/statistics/level.ts'
import type { MeasurementColumn, TypedMeasurement } from './columns.ts'
import type { MeasurementProblemKey } from './problem-key.ts'
import type { TypedNumbers } from './read-numbers.ts'
import type { Uncertainty } from './uncertainty.ts'

export type Note = (column: MeasurementColumn, key: MeasurementProblemKey) => void

/**
 * What was typed of the uncertainty, with the value or in fields of its own: nothing, a standard error, a standard deviation over n runs, or
 * an interval, and only one of them. Null where it cannot be told; what is wrong is noted.
 */
export function readUncertainty(
  typed: TypedMeasurement,
  { numbers, filled }: { numbers: TypedNumbers; filled(column: MeasurementColumn): boolean },
  note: Note,
): Uncertainty | null {
  const interval = filled('low') || filled('high')
  const level = readLevel(typed.level)
  if (level === 'wrong') note('level', 'level.wrong')
  if ([filled('se'), filled('sd'), interval].filter(Boolean).length > 1) {
    note(filled('se') ? 'se' : 'sd', 'uncertainty.two')
    return null
  }
  if (filled('se')) return numbers.se === null ? null : { kind: 'se', se: numbers.se, df: null }
  if (filled('sd')) return readSpread(typed, numbers, note)
  if (!interval) return { kind: 'none' }
  if (!filled('low') || !filled('high')) note(filled('low') ? 'high' : 'low', 'interval.half')
  const { low, high } = numbers
  return low === null || high === null || level === 'wrong'
    ? null
    : { kind: 'interval', low, high, level }
}

function readSpread(typed: TypedMeasurement, { sd, n }: TypedNumbers, note: Note) {
  if (typed.n.trim() === '') note('n', 'sd.without-n')
  return sd === null || n === null ? null : { kind: 'sd' as const, sd, n }
}
