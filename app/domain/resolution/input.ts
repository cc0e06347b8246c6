import { z } from 'zod'
import { RESOLUTIONS } from '#app/domain/claim/prediction-of-claim.ts'
import { day, formKey, requiredBody, requiredReason } from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'

export const ProposeResolutionInput = z.object({
  outcome: z.enum(RESOLUTIONS, { error: 'choice.unknown' satisfies ProblemKey }),
  rationale: requiredBody('resolution.rationale.missing'),
  /** The day on which the deciding evidence became public. */
  effective: day,
  key: formKey,
})
export type ProposeResolutionInput = z.output<typeof ProposeResolutionInput>

/** Disputes, dismissals, withdrawals and undoings say why. */
export const ReasonInput = z.object({ reason: requiredReason })
