import { readGiven } from '#app/domain/prediction/condition-lines.ts'
import type { Given } from '#app/domain/prediction/conditions.ts'
import { type NumberProblem, readNumber } from '#app/domain/statistics/read-number.ts'
import type { MeasurementColumn, TypedMeasurement } from './columns.ts'
import type { Uncertainty } from './uncertainty.ts'

export type ReadMeasurement = {
  observable: string
  label: string
  value: number
  unit: string
  uncertainty: Uncertainty
  n: number | null
  method: string
  conditions: Given[]
  group: string
  place: string
  note: string
}

export type MeasurementProblemKey =
  | NumberProblem
  | 'value.missing'
  | 'observable.missing'
  | 'n.wrong'
  | 'level.wrong'
  | 'uncertainty.two'
  | 'interval.half'
  | 'sd.without-n'
  | 'conditions.line'
  | 'line.long'

export type MeasurementProblem = { column: MeasurementColumn; key: MeasurementProblemKey }

type Read = { measurement: ReadMeasurement } | { problems: MeasurementProblem[] }

const LONGEST = 500

/**
 * Reads one measurement as typed, from a form or from a row of a table. Says what cannot be read;
 * whether the numbers make sense together is the matter of `problemsOf`.
 */
export function readMeasurement(typed: TypedMeasurement): Read {
  const problems: MeasurementProblem[] = []
  const number = (column: MeasurementColumn): number | null => {
    if (typed[column].trim() === '') return null
    const value = readNumber(typed[column])
    if (typeof value === 'number') return value
    problems.push({ column, key: value })
    return null
  }
  const note = (column: MeasurementColumn, key: MeasurementProblemKey) => {
    problems.push({ column, key })
  }
  const numbers = {
    value: number('value'),
    se: number('se'),
    sd: number('sd'),
    low: number('low'),
    high: number('high'),
    n: number('n'),
  }
  const level = readLevel(typed.level)
  const conditions = readGiven(typed.conditions.replaceAll(';', '\n'))
  if (typed.value.trim() === '') note('value', 'value.missing')
  if (typed.observable.trim() === '') note('observable', 'observable.missing')
  if (level === 'wrong') note('level', 'level.wrong')
  if (numbers.n !== null && !(Number.isInteger(numbers.n) && numbers.n > 0)) note('n', 'n.wrong')
  if (conditions.problems.length > 0) note('conditions', 'conditions.line')
  for (const column of ['label', 'unit', 'method', 'group', 'place', 'note'] as const)
    if (typed[column].length > LONGEST) note(column, 'line.long')
  const uncertainty = uncertaintyIn(typed, numbers, level === 'wrong' ? null : level, note)
  if (problems.length > 0 || numbers.value === null || !uncertainty) return { problems }
  return {
    measurement: {
      ...texts(typed),
      value: numbers.value,
      n: numbers.n,
      conditions: conditions.given,
      uncertainty,
    },
  }
}

type Numbers = Record<'se' | 'sd' | 'low' | 'high' | 'n', number | null>
type Note = (column: MeasurementColumn, key: MeasurementProblemKey) => void

function uncertaintyIn(
  typed: TypedMeasurement,
  { se, sd, low, high, n }: Numbers,
  level: number | null,
  note: Note,
): Uncertainty | null {
  const filled = (column: MeasurementColumn) => typed[column].trim() !== ''
  const interval = filled('low') || filled('high')
  if ([filled('se'), filled('sd'), interval].filter(Boolean).length > 1) {
    note(filled('se') ? 'se' : 'sd', 'uncertainty.two')
    return null
  }
  if (se !== null) return { kind: 'se', se }
  if (filled('sd')) {
    if (n === null) note('n', 'sd.without-n')
    return sd !== null && n !== null ? { kind: 'sd', sd, n } : null
  }
  if (!interval) return filled('se') ? null : { kind: 'none' }
  if (!filled('low') || !filled('high')) note(filled('low') ? 'high' : 'low', 'interval.half')
  return low !== null && high !== null ? { kind: 'interval', low, high, level } : null
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

const texts = (typed: TypedMeasurement) => ({
  observable: typed.observable.trim(),
  label: typed.label.trim(),
  unit: typed.unit.trim(),
  method: typed.method.trim(),
  group: typed.group.trim(),
  place: typed.place.trim(),
  note: typed.note.trim(),
})
