import { readNumber } from '#app/domain/statistics/read-number.ts'
import type { MeasurementColumn, TypedMeasurement } from './columns.ts'
import type { MeasurementProblemKey } from './problem-key.ts'
import type { Uncertainty } from './uncertainty.ts'

export type TypedNumbers = Record<'value' | 'se' | 'sd' | 'low' | 'high' | 'n', number | null>
export type Note = (column: MeasurementColumn, key: MeasurementProblemKey) => void

/**
 * What was typed of the uncertainty: nothing, a standard error, a standard deviation over n runs, or
 * an interval, and only one of them. Null where it cannot be told; what is wrong is noted.
 */
export function readUncertainty(
  typed: TypedMeasurement,
  numbers: TypedNumbers,
  note: Note,
): Uncertainty | null {
  const filled = (column: MeasurementColumn) => typed[column].trim() !== ''
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

/** `95 %`, `95` and `0.95` all mean 0.95; nothing means that the level is not known. */
function readLevel(typed: string): number | null | 'wrong' {
  const text = typed.trim()
  if (text === '') return null
  const value = readNumber(text.replace(/\s*%$/, ''))
  if (typeof value !== 'number') return 'wrong'
  const level = text.endsWith('%') || value > 1 ? value / 100 : value
  return level > 0 && level < 1 ? level : 'wrong'
}
