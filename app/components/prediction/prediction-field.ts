import type { useReturned } from '#app/components/forms/use-returned.ts'
import type { InPlaceField } from '#app/domain/prediction/in-place.ts'
import { composeWords } from '#messages/compose.ts'
import { predictionFormWords as words } from '#messages/prediction-form.ts'
import { recordWords } from '#messages/record.ts'

export const predictionLabels = {
  claims: words.claims,
  claimTitle: words.claimTitle,
  claimStatement: words.claimStatement,
  claimKind: words.claimKind,
  claimAnswers: words.claimAnswers,
  observable: words.observable,
  observableName: words.observableName,
  observableSymbol: words.observableSymbol,
  observableDefinition: words.observableDefinition,
  observableUnit: words.observableUnit,
  observableValues: words.observableValues,
  form: words.form,
  lower: words.lower,
  upper: words.upper,
  value: words.value,
  tolerance: words.tolerance,
  sd: words.sd,
  statement: words.statement,
  conditions: words.conditions,
  scope: words.scope,
  groups: words.groups,
  level: words.level,
  deadline: words.deadline,
  criterion: words.criterion,
  essential: words.essential,
  madeFrom: words.madeFrom,
  reanalyses: words.reanalyses,
  background: words.background,
  area: recordWords.area,
  tags: recordWords.tags,
  supersedes: words.supersedes,
  title: words.title,
  reason: composeWords.reason,
}

export type PredictionField = Exclude<
  keyof typeof predictionLabels,
  'supersedes' | 'reason' | InPlaceField
>

export type PresentPrediction = Record<PredictionField, string>

type Returned = ReturnType<typeof useReturned>

export type FilledPrediction = { present: PresentPrediction; returned: Returned }

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

/** One field of what is made in the form of a prediction. */
export const inPlaceField = (returned: Returned, name: InPlaceField, given = '') => ({
  name,
  label: predictionLabels[name],
  problems: returned.problems(name),
  defaultValue: returned.typed(name, given),
})
