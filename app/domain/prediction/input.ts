import { z } from 'zod'
import { areaKey, recordNumbers, tags } from '#app/domain/record/input.ts'
import { optionalNumber, withPlaced } from '#app/domain/statistics/input.ts'
import {
  day,
  formKey,
  optionalBody,
  optionalReason,
  requiredBody,
  title,
} from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { MOST_CONDITIONS, readConditions } from './condition-lines.ts'
import { formOf } from './form-of.ts'
import { readRuleGroups, readRuleLevel } from './read-rule.ts'
import { PREDICTION_FORMS, regionProblems } from './region.ts'
import { regionTyped } from './region-typed.ts'

const unknownChoice = 'choice.unknown' satisfies ProblemKey

/** Conditions typed one a line; a line that cannot be read is named. */
const conditions = z
  .string()
  .default('')
  .transform((typed, context) => {
    const { conditions, problems } = readConditions(typed)
    if (problems.length > 0)
      context.addIssue({ code: 'custom', message: 'conditions.line' satisfies ProblemKey })
    if (conditions.length > MOST_CONDITIONS)
      context.addIssue({ code: 'custom', message: 'conditions.many' satisfies ProblemKey })
    return conditions
  })

/** A part of the decision rule, read by `read`; one that makes no sense is answered at its field. */
const rulePart = (read: (typed: string) => number | 'wrong', wrong: ProblemKey) =>
  z
    .string()
    .default('')
    .transform((typed, context) => {
      const value = read(typed)
      if (value !== 'wrong') return value
      context.addIssue({ code: 'custom', message: wrong })
      return z.NEVER
    })

const fields = {
  title,
  statement: optionalBody,
  background: optionalBody,
  claims: recordNumbers('claim'),
  observable: z.string().trim().max(80).default(''),
  form: z.enum(PREDICTION_FORMS, { error: unknownChoice }).default('interval'),
  lower: optionalNumber,
  upper: optionalNumber,
  value: optionalNumber,
  tolerance: optionalNumber,
  sd: optionalNumber,
  /** Set by `placed`: the numbers were typed in per cent. */
  percent: z.literal('yes').optional(),
  conditions,
  scope: optionalBody,
  criterion: optionalBody,
  level: rulePart(readRuleLevel, 'rule.level'),
  groups: rulePart(readRuleGroups, 'rule.groups'),
  reanalyses: z.enum(['yes', 'no'], { error: unknownChoice }).default('no'),
  madeFrom: recordNumbers('experiment'),
  essential: z.enum(['yes', 'no'], { error: unknownChoice }).default('no'),
  deadline: day.optional(),
  area: areaKey,
  tags,
}

/** Numbers that were typed together go to their fields. */
const placed = (typed: unknown) => withPlaced(typed, regionTyped)

/** What is typed may be unfinished; what is there must make sense. */
function checkRegion(input: z.output<z.ZodObject<typeof fields>>, context: z.RefinementCtx) {
  const form = formOf(input)
  // Whether a log scale allows the region is checked where the observable is known.
  const problems = form ? regionProblems(form, 'linear') : []
  for (const problem of problems)
    context.addIssue({
      code: 'custom',
      path: [form?.form.startsWith('point') ? 'value' : 'lower'],
      message: `region.${problem}` satisfies ProblemKey,
    })
}

export const DraftPredictionInput = z.preprocess(
  placed,
  z
    .object({ ...fields, supersedes: recordNumbers('prediction'), key: formKey })
    .superRefine(checkRegion),
)
export type DraftPredictionInput = z.output<typeof DraftPredictionInput>

/** Registering freezes it, so whoever sends it has said that they know. */
export const RegisterNewInput = z.preprocess(
  placed,
  z
    .object({
      ...fields,
      supersedes: recordNumbers('prediction'),
      key: formKey,
      understood: z.literal('yes', { error: 'register.understood' satisfies ProblemKey }),
    })
    .superRefine(checkRegion),
)
export type RegisterNewInput = z.output<typeof RegisterNewInput>

export const EditPredictionInput = z.preprocess(
  placed,
  z
    .object({ ...fields, reason: optionalReason, base: z.coerce.number().int().positive() })
    .superRefine(checkRegion),
)
export type EditPredictionInput = z.output<typeof EditPredictionInput>

export const RegisterInput = z.object({
  base: z.coerce.number().int().positive(),
  understood: z.literal('yes', { error: 'register.understood' satisfies ProblemKey }),
})

export const ClarifyInput = z.object({ text: requiredBody('body.missing'), key: formKey })
