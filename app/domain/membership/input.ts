import { z } from 'zod'
import { answerWithReason, requiredReason } from '#app/domain/text/input.ts'

export const AskMembershipInput = z.object({ reason: requiredReason })
export type AskMembershipInput = z.output<typeof AskMembershipInput>

/** Not yet takes a reason, which the person reads; a grant can have one. */
export const AnswerMembershipInput = answerWithReason('grant', 'not-yet')
export type AnswerMembershipInput = z.output<typeof AnswerMembershipInput>
