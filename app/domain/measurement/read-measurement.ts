import { MOST_CONDITIONS, readGiven } from '#app/domain/prediction/condition-lines.ts'
import type { Given } from '#app/domain/prediction/conditions.ts'
import { readNumber } from '#app/domain/statistics/read-number.ts'
import { normaliseText, textProblem } from '#app/domain/text/normalise.ts'
import { MEASUREMENT_COLUMNS, type MeasurementColumn, type TypedMeasurement } from './columns.ts'
import type { MeasurementProblemKey } from './problem-key.ts'
import { type Note, readUncertainty, type TypedNumbers } from './read-uncertainty.ts'
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

export type MeasurementProblem = { column: MeasurementColumn; key: MeasurementProblemKey }

type Read = { measurement: ReadMeasurement } | { problems: MeasurementProblem[] }

const LONGEST = 500
const LONGEST_CONDITIONS = 4000

/**
 * Reads one measurement as typed, from a form or from a row of a table. Says what cannot be read;
 * whether the numbers make sense together is the matter of `problemsOf`.
 */
export function readMeasurement(asTyped: TypedMeasurement): Read {
  const problems: MeasurementProblem[] = []
  const note: Note = (column, key) => {
    problems.push({ column, key })
  }
  const typed = normalised(asTyped)
  checkTexts(typed, note)
  const numbers = readNumbers(typed, note)
  const conditions = readConditions(typed.conditions, note)
  const uncertainty = readUncertainty(typed, numbers, note)
  if (problems.length > 0 || numbers.value === null || !uncertainty) return { problems }
  const { value, n } = numbers
  return { measurement: { ...texts(typed), value, n, conditions, uncertainty } }
}

const normalised = (typed: TypedMeasurement): TypedMeasurement => {
  const cells = MEASUREMENT_COLUMNS.map((column) => [column, normaliseText(typed[column])])
  return Object.fromEntries(cells) as TypedMeasurement
}

function checkTexts(typed: TypedMeasurement, note: Note) {
  if (typed.value.trim() === '') note('value', 'value.missing')
  if (typed.observable.trim() === '') note('observable', 'observable.missing')
  for (const column of MEASUREMENT_COLUMNS) {
    const problem = textProblem(typed[column])
    if (problem) note(column, `text.${problem}`)
    const most = column === 'conditions' ? LONGEST_CONDITIONS : LONGEST
    if (typed[column].length > most) note(column, 'line.long')
  }
}

function readNumbers(typed: TypedMeasurement, note: Note): TypedNumbers {
  const number = (column: keyof TypedNumbers): number | null => {
    if (typed[column].trim() === '') return null
    const value = readNumber(typed[column])
    if (typeof value === 'number') return value
    note(column, value)
    return null
  }
  const n = number('n')
  if (n !== null && !(Number.isSafeInteger(n) && n > 0 && n <= MOST_RUNS)) note('n', 'n.wrong')
  return {
    value: number('value'),
    se: number('se'),
    sd: number('sd'),
    low: number('low'),
    high: number('high'),
    n,
  }
}

/** What the column of a database holds. */
const MOST_RUNS = 2_147_483_647

function readConditions(typed: string, note: Note): Given[] {
  const { given, problems } = readGiven(typed.replaceAll(';', '\n'))
  if (problems.length > 0) note('conditions', 'conditions.line')
  if (given.length > MOST_CONDITIONS) note('conditions', 'conditions.many')
  return given
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
