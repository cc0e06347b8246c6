import { ForecastValueInput, GiveCredenceInput } from '#app/domain/credence/input.ts'
import { ClarifyInput, DraftPredictionInput } from '#app/domain/prediction/input.ts'
import { changeCredence } from '#app/services/credences/change-credence.server.ts'
import { forecastValue } from '#app/services/credences/forecast-value.server.ts'
import { clarifyPrediction } from '#app/services/predictions/clarify-prediction.server.ts'
import { draftPrediction } from '#app/services/predictions/draft-prediction.server.ts'
import { registerPrediction } from '#app/services/predictions/register-prediction.server.ts'
import { addressOf } from './seed-talk.server.ts'
import { numberOf, type Play } from './stage.server.ts'

/** What people do with predictions, and believe of them, before anybody decides. */
export const predictionActs: Record<string, Play> = {
  prediction: ({ by, typed, at }) => draftPrediction(by, DraftPredictionInput.parse(typed), at),

  register: async ({ by, on, at }) => {
    await registerPrediction(by, numberOf(on), { base: 1 }, at)
  },

  clarify: async ({ by, on, typed, at }) => {
    await clarifyPrediction(by, numberOf(on), ClarifyInput.parse(typed), at)
  },

  credence: ({ by, on, typed, at }) => {
    const input = GiveCredenceInput.parse({ credence: typed.value, body: typed.text ?? '' })
    return changeCredence(by, addressOf(on), input, at)
  },

  'withdraw-credence': ({ by, on, at }) =>
    changeCredence(by, addressOf(on), { p: null, body: '' }, at),

  forecast: ({ by, on, typed, at }) =>
    forecastValue(by, numberOf(on), ForecastValueInput.parse(typed), at),
}
