import type { useReturned } from '#app/components/forms/use-returned.ts'
import { answerFields } from '#app/domain/result/condition-answer.ts'
import type { ConditionQuestion } from '#app/domain/result/condition-question.ts'
import { experimentFormWords } from '#messages/experiment-form.ts'
import { resultWords as words } from '#messages/result.ts'

const labels = {
  value: words.sections.value,
  errorIs: words.errorIs,
  n: words.runs,
  level: words.level,
  conditions: words.more,
  kind: words.whose,
  source: words.source,
  place: words.place,
  statement: words.done,
  runStart: words.runStart,
  authors: words.authors,
  publishedAt: words.publishedAt,
  codeUrl: experimentFormWords.codeUrl,
  codeCommit: experimentFormWords.codeCommit,
  dataUrl: experimentFormWords.dataUrl,
  group: words.group,
  compute: experimentFormWords.compute,
  method: words.method,
  conflicts: experimentFormWords.conflicts,
  aiUse: experimentFormWords.aiUse,
}

export type ResultField = keyof typeof labels

type Asked = Pick<ConditionQuestion, 'key'>[]

/** The labels of the form in its order, those of the conditions by their names. */
export function resultLabels(questions: Asked): Record<string, string> {
  const { value, errorIs, n, level, ...rest } = labels
  return { value, errorIs, n, level, ...conditionLabels(questions), ...rest }
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
