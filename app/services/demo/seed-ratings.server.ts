import { RaiseFlagInput, RateQuestionInput } from '#app/domain/question/input.ts'
import { raiseFlag } from '#app/services/questions/raise-flag.server.ts'
import { rateQuestion } from '#app/services/questions/rate-question.server.ts'
import { numberOf, type Play } from './stage.server.ts'

/** How people rate questions, and what they offer to do about them. */
export const ratingActs: Record<string, Play> = {
  rate: ({ by, on, typed, at }) =>
    rateQuestion(by, numberOf(on), RateQuestionInput.parse(typed), at),

  flag: ({ by, on, typed, at }) =>
    raiseFlag(by, numberOf(on), RaiseFlagInput.parse({ to: 'raised', ...typed }), at),
}
