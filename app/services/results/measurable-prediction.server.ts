import { recordName } from '#app/domain/record/kind.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import {
  type ConditionQuestion,
  conditionQuestions,
} from '#app/domain/result/condition-question.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import {
  type LoadedPrediction,
  loadPrediction,
} from '#app/services/predictions/load-prediction.server.ts'
import type { ObservableRow } from '#db/queries/observables.ts'
import type { Reader } from '#db/types.ts'

/** A registered prediction that values can be held against, with what it asks of them. */
export type MeasurablePrediction = LoadedPrediction & {
  observable: ObservableRow
  name: string
  questions: ConditionQuestion[]
}

export async function measurablePrediction(
  q: Reader,
  viewer: Viewer,
  number: number,
): Promise<MeasurablePrediction> {
  const loaded = await loadPrediction(q, viewer, number)
  const { record, prediction, observable } = loaded
  if (prediction.registeredAt === null) return refuse('notRegistered')
  if (!observable || prediction.form === 'binary') return refuse('notMeasured')
  const questions = conditionQuestions(prediction.conditions)
  return { ...loaded, observable, name: recordName('prediction', record.number), questions }
}
