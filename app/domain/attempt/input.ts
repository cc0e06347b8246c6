import { z } from 'zod'
import { baseRevision } from '#app/domain/record/input.ts'
import { formKey, requiredBody, requiredReason, textField, title } from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { MOST_ARTEFACTS, readArtefacts } from './artefact-lines.ts'
import { ATTEMPT_DIRECTIONS, ATTEMPT_SCOPES, REVIEW_VERDICTS } from './attempt.ts'
import { MARKS } from './marks.ts'

const unknownChoice = 'choice.unknown' satisfies ProblemKey

const words = (missing: ProblemKey) =>
  z.preprocess(
    (value) => value ?? '',
    textField(2_000, 'line.long', missing)
      .transform((text) => text.trim())
      .refine((text) => text !== '', missing),
  )

const artefacts = textField(30_000, 'body.long')
  .default('')
  .transform((typed, context) => {
    const { artefacts, wrong } = readArtefacts(typed)
    const fault = (message: ProblemKey) => context.addIssue({ code: 'custom', message })
    if (wrong.length > 0) fault('artefacts.line')
    if (artefacts.length > MOST_ARTEFACTS) fault('artefacts.many')
    return artefacts
  })

const texts = {
  title,
  body: requiredBody('attempt.body.missing'),
  artefacts,
  aiUse: words('aiUse.missing'),
}

export const ClaimAttemptInput = z.object({
  direction: z.enum(ATTEMPT_DIRECTIONS, { error: unknownChoice }),
  scope: z.enum(ATTEMPT_SCOPES, { error: unknownChoice }),
  ...texts,
  key: formKey,
})
export type ClaimAttemptInput = z.output<typeof ClaimAttemptInput>

export const EditAttemptInput = z.object({ ...texts, reason: requiredReason, base: baseRevision })
export type EditAttemptInput = z.output<typeof EditAttemptInput>

export const WithdrawAttemptInput = z.object({ reason: requiredReason })
export type WithdrawAttemptInput = z.output<typeof WithdrawAttemptInput>

export const ReviewAttemptInput = z
  .object({
    verdict: z.enum(REVIEW_VERDICTS, { error: unknownChoice }),
    expertise: z
      .enum(['1', '2', '3'], { error: unknownChoice })
      .transform((typed) => Number(typed) as 1 | 2 | 3),
    interest: z.enum(['none', 'stated'], { error: unknownChoice }),
    conflict: textField(2_000, 'line.long')
      .default('')
      .transform((text) => text.trim()),
    body: requiredBody('review.body.missing'),
    /** The revision that was read; left out, the present one. */
    base: baseRevision.optional(),
    key: formKey,
  })
  .refine(({ interest, conflict }) => (interest === 'stated') === (conflict !== ''), {
    path: ['conflict'],
    message: 'conflict.words' satisfies ProblemKey,
  })
export type ReviewAttemptInput = z.output<typeof ReviewAttemptInput>

export const MarkAttemptInput = z.object({
  mark: z.enum(MARKS, { error: unknownChoice }),
  step: z.enum(['set', 'take-back'], { error: unknownChoice }),
  note: words('mark.note.missing'),
})
export type MarkAttemptInput = z.output<typeof MarkAttemptInput>

export const DecideAttemptInput = z.object({
  decision: z.enum(['accept', 'reject', 'reopen'], { error: unknownChoice }),
  reason: requiredReason,
  /** The revision that was read; left out, the present one. */
  base: baseRevision.optional(),
})
export type DecideAttemptInput = z.output<typeof DecideAttemptInput>
