import { z } from 'zod'
import { optionalReason, requiredReason } from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'

export const AskMembershipInput = z.object({ reason: requiredReason })
export type AskMembershipInput = z.output<typeof AskMembershipInput>

/** Not yet takes a reason, which the person reads; a grant can have one. */
export const AnswerMembershipInput = z
  .object({
    answer: z.enum(['grant', 'not-yet'], { error: 'choice.unknown' satisfies ProblemKey }),
    reason: optionalReason,
  })
  .refine(({ answer, reason }) => answer === 'grant' || reason !== '', {
    path: ['reason'],
    error: 'reason.missing' satisfies ProblemKey,
  })
export type AnswerMembershipInput = z.output<typeof AnswerMembershipInput>
