import { z } from 'zod'
import { formKey, optionalReason, requiredBody, textField } from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'

const body = requiredBody('body.missing')
const id = z.string().max(40)

/** A form leaves the fields empty where a comment is about the whole record. */
const anchor = {
  anchorPart: z.enum(['', 'title', 'statement', 'background', 'remarks']).default(''),
  anchorQuote: textField(2000, 'line.long').default(''),
  anchorRevision: z.coerce.number().int().positive().optional(),
}

export const PostCommentInput = z
  .object({ body, parentId: id.optional(), key: formKey, ...anchor })
  .transform(({ anchorPart, anchorQuote, anchorRevision, ...rest }) => ({
    ...rest,
    anchor:
      anchorPart && anchorRevision
        ? { part: anchorPart, quote: anchorQuote, revision: anchorRevision }
        : null,
  }))
export type PostCommentInput = z.output<typeof PostCommentInput>

export const EditCommentInput = z.object({
  body,
  reason: optionalReason,
  /** The revision the editor started from. */
  base: z.coerce.number().int().positive(),
})
export type EditCommentInput = z.output<typeof EditCommentInput>

/** Whether a reason is needed depends on whose comment it is, which the use case knows. */
export const DeleteCommentInput = z.object({ reason: optionalReason })
export type DeleteCommentInput = z.output<typeof DeleteCommentInput>

export const AssignVisibilityInput = z.object({
  to: z.enum(['hidden', 'public'], { error: 'choice.unknown' satisfies ProblemKey }),
  reason: optionalReason,
})
export type AssignVisibilityInput = z.output<typeof AssignVisibilityInput>
