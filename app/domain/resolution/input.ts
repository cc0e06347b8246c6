import { z } from 'zod'
import { RESOLUTIONS } from '#app/domain/claim/prediction-of-claim.ts'
import {
  day,
  formKey,
  optionalReason,
  requiredBody,
  requiredReason,
} from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'

export const ProposeResolutionInput = z.object({
  outcome: z.enum(RESOLUTIONS, { error: 'choice.unknown' satisfies ProblemKey }),
  rationale: requiredBody('resolution.rationale.missing'),
  /** Another day than the computed one, and why: a curator's, without a credence on it. */
  effective: day.optional(),
  effectiveReason: optionalReason,
  key: formKey,
})
export type ProposeResolutionInput = z.output<typeof ProposeResolutionInput>

/** Disputes, dismissals, withdrawals and undoings say why. */
export const ReasonInput = z.object({ reason: requiredReason })
