import {
  OverrideClaimInput,
  ProposeClaimInput,
  RetractClaimInput,
} from '#app/domain/claim/input.ts'
import {
  AssignStatusInput,
  ProposeQuestionInput,
  RaiseFlagInput,
  RateQuestionInput,
} from '#app/domain/question/input.ts'
import { overrideClaim } from '#app/services/claims/override-claim.server.ts'
import { proposeClaim } from '#app/services/claims/propose-claim.server.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { assignStatus } from '#app/services/questions/assign-status.server.ts'
import { proposeQuestion } from '#app/services/questions/propose-question.server.ts'
import { raiseFlag } from '#app/services/questions/raise-flag.server.ts'
import { rateQuestion } from '#app/services/questions/rate-question.server.ts'
import { numberOf, type Play } from './stage.server.ts'

/** What people do with questions and claims, and how they rate questions. */
export const questionActs: Record<string, Play> = {
  question: ({ by, typed, at }) => proposeQuestion(by, ProposeQuestionInput.parse(typed), at),

  status: async ({ by, on, typed, at }) => {
    await assignStatus(by, numberOf(on), AssignStatusInput.parse(typed), at)
  },

  claim: ({ by, typed, at }) => proposeClaim(by, ProposeClaimInput.parse(typed), at),

  retract: async ({ by, on, typed, at }) => {
    await retractClaim(by, numberOf(on), RetractClaimInput.parse(typed).reason, at)
  },

  override: async ({ by, on, typed, at }) => {
    await overrideClaim(by, numberOf(on), OverrideClaimInput.parse(typed), at)
  },

  rate: ({ by, on, typed, at }) =>
    rateQuestion(by, numberOf(on), RateQuestionInput.parse(typed), at),

  flag: ({ by, on, typed, at }) =>
    raiseFlag(by, numberOf(on), RaiseFlagInput.parse({ to: 'raised', ...typed }), at),
}
