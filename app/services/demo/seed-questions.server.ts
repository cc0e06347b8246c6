import {
  OverrideClaimInput,
  ProposeClaimInput,
  RetractClaimInput,
} from '#app/domain/claim/input.ts'
import { AssignStatusInput, ProposeQuestionInput } from '#app/domain/question/input.ts'
import { overrideClaim } from '#app/services/claims/override-claim.server.ts'
import { proposeClaim } from '#app/services/claims/propose-claim.server.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { assignStatus } from '#app/services/questions/assign-status.server.ts'
import { proposeQuestion } from '#app/services/questions/propose-question.server.ts'
import { numberOf, type Play } from './stage.server.ts'

/** What people do with questions and claims. */
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
}
