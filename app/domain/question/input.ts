import { z } from 'zod'
import { areaKey, baseRevision, tags } from '#app/domain/record/input.ts'
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
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { QUESTION_FLAGS, type RatingValue } from './rating.ts'
import { FORMAL_STATUSES, QUESTION_KINDS, QUESTION_STATUSES } from './status.ts'

const unknownChoice = 'choice.unknown' satisfies ProblemKey
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
  area: areaKey,
  tags,
  parent: questionNumber,
  literature: z.enum(['no', 'partly', 'yes'], { error: unknownChoice }).default('no'),
  prize: textField(300, 'prize.long').default(''),
}

/** Numbers of the questions close to this one that its author was shown before sending it. */
const confirmed = z
  .string()
  .default('')
  .transform((typed) => (typed.match(/[1-9]\d{0,6}/g) ?? []).map(Number))

export const ProposeQuestionInput = z.object({
  ...texts,
  ...facts,
  intent: z.enum(['propose', 'draft'], { error: unknownChoice }).default('propose'),
  confirmed,
  key: formKey,
})
export type ProposeQuestionInput = z.output<typeof ProposeQuestionInput>

export const EditQuestionInput = z.object({
  ...texts,
  ...facts,
  reason: optionalReason,
  base: baseRevision,
})
export type EditQuestionInput = z.output<typeof EditQuestionInput>

export const AssignStatusInput = z.object({
  status: z.enum(QUESTION_STATUSES, { error: unknownChoice }),
  formal: z.enum(FORMAL_STATUSES, { error: unknownChoice }).optional(),
  asOf: day.optional(),
  basis: requiredReason,
  mergedInto: questionNumber,
})
export type AssignStatusInput = z.output<typeof AssignStatusInput>

/** 0 takes a rating back. */
const rating = z
  .enum(['0', '1', '2', '3', '4', '5'], { error: unknownChoice })
  .transform((typed) => Number(typed) as RatingValue | 0)

export const RateQuestionInput = z.object({ importance: rating, tractability: rating })
export type RateQuestionInput = z.output<typeof RateQuestionInput>

export const RaiseFlagInput = z.object({
  flag: z.enum(QUESTION_FLAGS, { error: unknownChoice }),
  to: z.enum(['raised', 'lowered'], { error: unknownChoice }),
})
export type RaiseFlagInput = z.output<typeof RaiseFlagInput>
