import { ClarifyInput, DraftPredictionInput } from '#app/domain/prediction/input.ts'
import { clarifyPrediction } from '#app/services/predictions/clarify-prediction.server.ts'
import { draftPrediction } from '#app/services/predictions/draft-prediction.server.ts'
import { registerPrediction } from '#app/services/predictions/register-prediction.server.ts'
import { numberOf, type Play } from './stage.server.ts'

/** What people do with predictions before anybody decides on them. */
export const predictionActs: Record<string, Play> = {
  prediction: ({ by, typed, at }) => draftPrediction(by, DraftPredictionInput.parse(typed), at),

  register: async ({ by, on, at }) => {
    await registerPrediction(by, numberOf(on), { base: 1 }, at)
  },

  clarify: async ({ by, on, typed, at }) => {
    await clarifyPrediction(by, numberOf(on), ClarifyInput.parse(typed), at)
  },
}
