import { readLevel } from '#app/domain/statistics/level.ts'
import type { MeasurementColumn, TypedMeasurement } from './columns.ts'
import { type LimitSide, readLimitLevel, readSide } from './limit.ts'
import type { MeasurementProblemKey } from './problem-key.ts'
import type { TypedNumbers } from './read-numbers.ts'
import type { Uncertainty } from './uncertainty.ts'

type Read = {
  numbers: TypedNumbers
  side: LimitSide | null
  filled(column: MeasurementColumn): boolean
}
export type Note = (column: MeasurementColumn, key: MeasurementProblemKey) => void

/**
 * What was typed of the uncertainty, with the value or in fields of its own: nothing, a standard
 * error, a standard deviation over n runs, an interval, or that the value is a limit, and only one of
 * them. Null where it cannot be told; what is wrong is noted.
 */
export function readUncertainty(
  typed: TypedMeasurement,
  read: Read,
  note: Note,
): Uncertainty | null {
  const { numbers, filled } = read
  const side = readLimit(typed, read, note)
  if (filled('df') && !filled('se')) note('df', 'df.without-se')
  if (side) return limitFrom(typed, side, read, note)
  const interval = filled('low') || filled('high')
  const level = readLevel(typed.level)
  if (level === 'wrong') note('level', 'level.wrong')
  if ([filled('se'), filled('sd'), interval].filter(Boolean).length > 1) {
    note(filled('se') ? 'se' : 'sd', 'uncertainty.two')
    return null
  }
  if (filled('se'))
    return numbers.se === null ? null : { kind: 'se', se: numbers.se, df: numbers.df }
  if (filled('sd')) return readSpread(typed, numbers, note)
  if (!interval) return { kind: 'none' }
  if (!filled('low') || !filled('high')) note(filled('low') ? 'high' : 'low', 'interval.half')
  const { low, high } = numbers
  return low === null || high === null || level === 'wrong'
    ? null
    : { kind: 'interval', low, high, level }
}

/** The side typed with the value, as in `< 0.01`, or in a field of its own; they must not differ. */
function readLimit(typed: TypedMeasurement, { side }: Read, note: Note): LimitSide | null {
  const chosen = readSide(typed.limit)
  if (chosen === 'wrong') note('limit', 'limit.wrong')
  else if (chosen && side && chosen !== side) note('limit', 'limit.two-sides')
  return chosen === 'wrong' ? side : (chosen ?? side)
}

const ERRORS = ['se', 'sd', 'low', 'high'] as const

function limitFrom(typed: TypedMeasurement, side: LimitSide, { filled }: Read, note: Note) {
  const level = readLimitLevel(typed.level)
  if (level === 'wrong') note('level', 'level.wrong')
  const errors = ERRORS.filter(filled)
  for (const column of errors) note(column, 'limit.with-error')
  return level === 'wrong' ? null : { kind: 'limit' as const, side, level }
}

function readSpread(typed: TypedMeasurement, { sd, n }: TypedNumbers, note: Note) {
  if (typed.n.trim() === '') note('n', 'sd.without-n')
  return sd === null || n === null ? null : { kind: 'sd' as const, sd, n }
}
