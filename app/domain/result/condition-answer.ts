import { MOST_CONDITIONS } from '#app/domain/prediction/condition-lines.ts'
import type { Given } from '#app/domain/prediction/conditions.ts'
import { normaliseText, textProblem } from '#app/domain/text/normalise.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import type { ConditionQuestion } from './condition-question.ts'

/** As typed: the place of a choice, `other` with a value, or `unknown`. */
export type ConditionAnswer = { choice: string; other: string }

const LONGEST = 200
const UNIT = /^(?<value>.*?)\s*\[(?<unit>[^\]]{1,60})\]$/u

export type ReadAnswer =
  | { kind: 'given'; given: Given }
  /** The reporter says that it is not known. */
  | { kind: 'unknown' }
  | { kind: 'open' }
  | { kind: 'wrong'; problem: ProblemKey }

/**
 * What a reporter says of one condition. A value that was typed is the answer also where nothing was
 * chosen; nothing at all stays open, for the answer is a testimony. A unit in brackets goes before that of
 * the question, as in `4e6 [token]`.
 */
export function readAnswer(question: ConditionQuestion, answer: ConditionAnswer): ReadAnswer {
  const { key, unit, choices } = question
  const chosen = /^\d{1,2}$/.test(answer.choice) ? choices[Number(answer.choice)] : undefined
  if (chosen !== undefined) return { kind: 'given', given: { key, value: chosen, unit } }
  if (answer.choice === 'unknown') return { kind: 'unknown' }
  const problem = textProblem(answer.other)
  if (problem) return { kind: 'wrong', problem: `text.${problem}` }
  const typed = normaliseText(answer.other).replace(/\s+/gu, ' ').trim()
  if (typed.length > LONGEST) return { kind: 'wrong', problem: 'line.long' }
  if (typed === '')
    return answer.choice === 'other'
      ? { kind: 'wrong', problem: 'condition.value' }
      : { kind: 'open' }
  const measured = UNIT.exec(typed)?.groups
  const value = (measured?.value ?? typed).trim()
  if (value === '') return { kind: 'wrong', problem: 'condition.value' }
  return { kind: 'given', given: { key, value, unit: measured?.unit?.trim() ?? unit } }
}

/** The fields of the form that answer the question at a place. */
export const answerFields = (place: number) =>
  ({ choice: `condition-${place}`, other: `condition-${place}-other` }) as const

type ReadAnswers = {
  given: Given[]
  /** What cannot be read, by the field of the form. */
  problems: Record<string, ProblemKey[]>
  /** What nobody has answered yet. */
  open: { key: string; field: string }[]
}

/** What a reporter says of all conditions that were asked. */
export function readAnswers(
  questions: readonly ConditionQuestion[],
  answers: readonly ConditionAnswer[],
): ReadAnswers {
  const all: ReadAnswers = { given: [], problems: {}, open: [] }
  for (const [place, question] of questions.entries()) {
    const read = readAnswer(question, answers[place] ?? { choice: '', other: '' })
    const field = answerFields(place).choice
    if (read.kind === 'given') all.given.push(read.given)
    if (read.kind === 'open') all.open.push({ key: question.key, field })
    if (read.kind === 'wrong') all.problems[field] = [read.problem]
  }
  return all
}

/** The answers to the questions, in their order, from the fields of a form. */
export const answersIn = (text: (field: string) => string | null): ConditionAnswer[] =>
  Array.from({ length: MOST_CONDITIONS }, (_, place) => {
    const { choice, other } = answerFields(place)
    return { choice: text(choice) ?? '', other: text(other) ?? '' }
  })
