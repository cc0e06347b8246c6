import { MOST_CONDITIONS, readGiven } from '#app/domain/prediction/condition-lines.ts'
import type { Given } from '#app/domain/prediction/conditions.ts'
import { normaliseText, textProblem } from '#app/domain/text/normalise.ts'
import { MEASUREMENT_COLUMNS, type MeasurementColumn, type TypedMeasurement } from './columns.ts'
import type { MeasurementProblemKey } from './problem-key.ts'
import { readNumbers } from './read-numbers.ts'
import { type Note, readUncertainty } from './read-uncertainty.ts'
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
  const typed = openInterval(normalised(asTyped))
  checkTexts(typed, note)
  const read = readNumbers(typed, note)
  const conditions = readConditions(typed.conditions, note)
  const uncertainty = readUncertainty(typed, read, note)
  const { value, n } = read.numbers
  if (problems.length > 0 || value === null || !uncertainty) return { problems }
  const { unit } = read
  return { measurement: { ...texts(typed), value, unit, n, conditions, uncertainty } }
}

const normalised = (typed: TypedMeasurement): TypedMeasurement => {
  const cells = MEASUREMENT_COLUMNS.map((column) => [column, normaliseText(typed[column])])
  return Object.fromEntries(cells) as TypedMeasurement
}

/** One end of an interval without a value is how some report a limit. */
function openInterval(typed: TypedMeasurement): TypedMeasurement {
  const [value, low, high] = [typed.value.trim(), typed.low.trim(), typed.high.trim()]
  if (value !== '' || (low === '') === (high === '') || typed.limit.trim() !== '') return typed
  return { ...typed, value: low || high, low: '', high: '', limit: low ? 'lower' : 'upper' }
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

function readConditions(typed: string, note: Note): Given[] {
  const { given, problems } = readGiven(typed.replaceAll(';', '\n'))
  if (problems.length > 0) note('conditions', 'conditions.line')
  if (given.length > MOST_CONDITIONS) note('conditions', 'conditions.many')
  return given
}

const texts = (typed: TypedMeasurement) => ({
  observable: typed.observable.trim(),
  label: typed.label.trim(),
  method: typed.method.trim(),
  group: typed.group.trim(),
  place: typed.place.trim(),
  note: typed.note.trim(),
})
