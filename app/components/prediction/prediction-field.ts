import type { useReturned } from '#app/components/forms/use-returned.ts'
import { composeWords } from '#messages/compose.ts'
import { predictionFormWords as words } from '#messages/prediction-form.ts'
import { recordWords } from '#messages/record.ts'

export const predictionLabels = {
  title: words.title,
  claims: words.claims,
  form: words.form,
  observable: words.observable,
  lower: words.lower,
  upper: words.upper,
  value: words.value,
  tolerance: words.tolerance,
  sd: words.sd,
  statement: words.statement,
  conditions: words.conditions,
  scope: words.scope,
  level: words.level,
  groups: words.groups,
  madeFrom: words.madeFrom,
  reanalyses: words.reanalyses,
  criterion: words.criterion,
  essential: words.essential,
  deadline: words.deadline,
  background: words.background,
  supersedes: words.supersedes,
  area: recordWords.area,
  tags: recordWords.tags,
  reason: composeWords.reason,
}

export type PredictionField = Exclude<keyof typeof predictionLabels, 'supersedes' | 'reason'>

export type PresentPrediction = Record<PredictionField, string>

export type FilledPrediction = {
  present: PresentPrediction
  returned: ReturnType<typeof useReturned>
}

/** One field of the form: what was typed if the form came back, else what is stored. */
export const predictionField = (
  { present, returned }: FilledPrediction,
  name: PredictionField,
) => ({
  name,
  label: predictionLabels[name],
  problems: returned.problems(name),
  defaultValue: returned.typed(name, present[name]),
})
