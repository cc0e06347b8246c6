import { ForecastValueInput, GiveCredenceInput } from '#app/domain/credence/input.ts'
import { changeCredence } from '#app/services/credences/change-credence.server.ts'
import { forecastValue } from '#app/services/credences/forecast-value.server.ts'
import { addressOf } from './seed-talk.server.ts'
import { numberOf, type Play } from './stage.server.ts'

/** What people believe, and how they change their minds. */
export const credenceActs: Record<string, Play> = {
  credence: ({ by, on, typed, at }) => {
    const input = GiveCredenceInput.parse({ credence: typed.value, body: typed.text ?? '' })
    return changeCredence(by, addressOf(on), input, at)
  },

  'withdraw-credence': ({ by, on, at }) =>
    changeCredence(by, addressOf(on), { p: null, body: '' }, at),

  forecast: ({ by, on, typed, at }) =>
    forecastValue(by, numberOf(on), ForecastValueInput.parse(typed), at),
}
