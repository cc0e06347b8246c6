import { z } from 'zod'
import {
  day,
  formKey,
  optionalBody,
  optionalReason,
  requiredBody,
  requiredReason,
  textField,
  title,
} from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/messages/en/problems.ts'
import { FORMAL_STATUSES, QUESTION_KINDS, QUESTION_STATUSES } from './status.ts'

const unknownChoice = 'choice.unknown' satisfies ProblemKey
const TAG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const MOST_TAGS = 8

/** Tags typed in one field, separated by commas. */
const tags = z
  .string()
  .default('')
  .transform((typed) => [
    ...new Set(
      typed
        .split(',')
        .map((tag) => tag.trim().toLowerCase())
        .filter(Boolean),
    ),
  ])
  .refine((list) => list.length <= MOST_TAGS, 'tags.many' satisfies ProblemKey)
  .refine(
    (list) => list.every((tag) => TAG.test(tag) && tag.length <= 40),
    'tags.letters' satisfies ProblemKey,
  )

/** A question named by its number, typed as `Q12` or `12`. */
const questionNumber = z
  .string()
  .trim()
  .regex(/^[Qq]?[1-9]\d{0,6}$/, 'question.number' satisfies ProblemKey)
  .transform((typed) => Number(typed.replace(/^[Qq]/, '')))
  .optional()

const texts = {
  title,
  statement: requiredBody('statement.missing'),
  background: optionalBody,
}

const facts = {
  kind: z.enum(QUESTION_KINDS, { error: unknownChoice }).default('question'),
  area: z.string().max(60).optional(),
  tags,
  parent: questionNumber,
  literature: z.enum(['no', 'partly', 'yes'], { error: unknownChoice }).default('no'),
  prize: textField(300, 'prize.long').default(''),
}

export const ProposeQuestionInput = z.object({
  ...texts,
  ...facts,
  intent: z.enum(['propose', 'draft'], { error: unknownChoice }).default('propose'),
  key: formKey,
})
export type ProposeQuestionInput = z.output<typeof ProposeQuestionInput>

export const EditQuestionInput = z.object({
  ...texts,
  ...facts,
  reason: optionalReason,
  /** The revision the editor started from. */
  base: z.coerce.number().int().positive(),
})
export type EditQuestionInput = z.output<typeof EditQuestionInput>

export const EditRemarksInput = z.object({
  remarks: optionalBody,
  notWorkedIn: z.enum(['none', 'partial', 'solution'], { error: unknownChoice }).default('none'),
  tags,
  reason: optionalReason,
  base: z.coerce.number().int().positive(),
})
export type EditRemarksInput = z.output<typeof EditRemarksInput>

export const ChangeStatusInput = z.object({
  status: z.enum(QUESTION_STATUSES, { error: unknownChoice }),
  formal: z.enum(FORMAL_STATUSES, { error: unknownChoice }).optional(),
  asOf: day.optional(),
  basis: requiredReason,
  mergedInto: questionNumber,
})
export type ChangeStatusInput = z.output<typeof ChangeStatusInput>
