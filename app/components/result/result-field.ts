import type { useReturned } from '#app/components/forms/use-returned.ts'
import { answerFields } from '#app/domain/result/condition-answer.ts'
import type { ConditionQuestion } from '#app/domain/result/condition-question.ts'
import { experimentFormWords } from '#messages/experiment-form.ts'
import { resultWords as words } from '#messages/result.ts'

const labels = {
  value: words.sections.value,
  errorIs: words.errorIs,
  level: words.level,
  n: words.runs,
  method: words.method,
  conditions: words.more,
  kind: words.whose,
  statement: words.done,
  source: words.source,
  place: words.place,
  publishedAt: words.publishedAt,
  runStart: words.runStart,
  authors: words.authors,
  group: words.group,
  codeUrl: experimentFormWords.codeUrl,
  codeCommit: experimentFormWords.codeCommit,
  dataUrl: experimentFormWords.dataUrl,
  compute: experimentFormWords.compute,
  conflicts: experimentFormWords.conflicts,
  aiUse: experimentFormWords.aiUse,
}

export type ResultField = keyof typeof labels

type Asked = Pick<ConditionQuestion, 'key'>[]

/** The labels of the form in its order, those of the conditions by their names. */
export function resultLabels(questions: Asked): Record<string, string> {
  const { value, errorIs, level, n, ...rest } = labels
  return { value, errorIs, level, n, ...conditionLabels(questions), ...rest }
}

/** Each condition that is asked has its name as label. */
export const conditionLabels = (questions: Asked): Record<string, string> =>
  Object.fromEntries(questions.map(({ key }, place) => [answerFields(place).choice, key]))

export type Returned = ReturnType<typeof useReturned>

/** One field of the form: what was typed if the form came back. */
export const resultField = (returned: Returned, name: ResultField, present = '') => ({
  name,
  label: labels[name],
  problems: returned.problems(name),
  defaultValue: returned.typed(name, present),
})
