import {
  ClaimAttemptInput,
  DecideAttemptInput,
  MarkAttemptInput,
  ReviewAttemptInput,
  WithdrawAttemptInput,
} from '#app/domain/attempt/input.ts'
import { decideAttempt } from '#app/services/attempts/decide-attempt.server.ts'
import { markAttempt } from '#app/services/attempts/mark-attempt.server.ts'
import { reviewAttempt } from '#app/services/attempts/review-attempt.server.ts'
import { submitAttempt } from '#app/services/attempts/submit-attempt.server.ts'
import { withdrawAttempt } from '#app/services/attempts/withdraw-attempt.server.ts'
import { numberOf, type Play, type Scene } from './stage.server.ts'

/** Claimed answers, what others say of them, and what becomes of them. */
export const attemptActs: Record<string, Play> = {
  attempt: async ({ by, on, typed, at }) => {
    const { id } = await submitAttempt(by, numberOf(on), ClaimAttemptInput.parse(typed), at)
    return { id }
  },

  review: ({ by, on, typed, at }) => {
    const interest = typed.conflict ? 'stated' : 'none'
    return reviewAttempt(by, on.id, ReviewAttemptInput.parse({ interest, ...typed }), at)
  },

  mark: ({ by, on, typed, at }) =>
    markAttempt(by, on.id, MarkAttemptInput.parse({ step: 'set', ...typed }), at),

  accept: (scene) => decide(scene, 'accept'),

  reject: (scene) => decide(scene, 'reject'),

  'withdraw-attempt': ({ by, on, typed, at }) =>
    withdrawAttempt(by, on.id, WithdrawAttemptInput.parse(typed), at),
}

const decide = ({ by, on, typed, at }: Scene, decision: string) =>
  decideAttempt(by, on.id, DecideAttemptInput.parse({ decision, ...typed }), at)
