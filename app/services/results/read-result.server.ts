import type { Given } from '#app/domain/prediction/conditions.ts'
import { type ConditionAnswer, readAnswers } from '#app/domain/result/condition-answer.ts'
import { readValue } from '#app/domain/result/read-value.ts'
import { type ErrorKind, typedMeasurement } from '#app/domain/result/typed-measurement.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { compareRows, type ReadyRow } from '#app/services/experiments/compare-rows.server.ts'
import { resultWords } from '#messages/result.ts'
import type { MeasurablePrediction } from './measurable-prediction.server.ts'

type Typed = { value: string; errorIs: ErrorKind; level: string; n: string; method?: string }

export type ReadResult = {
  /** The value as it would be stored; null where it cannot be read. */
  row: ReadyRow | null
  /** An interval alone was taken with its middle. */
  middle: boolean
  given: Given[]
  /** What stands in the way, by the field of the form, in words or by key. */
  problems: Record<string, string[]>
  /** Conditions that nobody has answered yet, by name. */
  open: string[]
}

/** Reads a value and the answers to the conditions of a prediction, as far as they can be read. */
export async function readResult(
  { questions, observable }: MeasurablePrediction,
  typed: Typed,
  answers: readonly ConditionAnswer[],
): Promise<ReadResult> {
  const { given, problems, open } = readAnswers(questions, answers)
  const unanswered = Object.fromEntries(open.map(({ field }) => [field, ['condition.unanswered']]))
  const value = await readTyped(observable, typed)
  return {
    ...value,
    given,
    open: open.map(({ key }) => key),
    problems: { ...value.problems, ...problems, ...unanswered },
  }
}

type Value = Pick<ReadResult, 'row' | 'middle' | 'problems'>

const refused = (key: ProblemKey): Value => ({
  row: null,
  middle: false,
  problems: { value: [key] },
})

async function readTyped(
  observable: MeasurablePrediction['observable'],
  typed: Typed,
): Promise<Value> {
  if (typed.value.trim() === '') return refused('value.missing')
  const read = readValue(typed.value)
  if (typeof read === 'string') return refused(read)
  const { typed: columns, middle } = typedMeasurement(read, typed, observable.scale)
  const note = middle ? resultWords.middleNote : ''
  const row = { ...columns, observable: observable.key, method: typed.method ?? '', note }
  const { ready, problems } = await compareRows([{ row: null, typed: row }])
  const fields: Record<string, string[]> = {}
  for (const { column, message } of problems) {
    const field = column === 'n' || column === 'level' || column === 'method' ? column : 'value'
    fields[field] = [...new Set([...(fields[field] ?? []), message])]
  }
  return { row: ready[0] ?? null, middle, problems: fields }
}
