import { z } from 'zod'
import { ClaimInPlace } from '#app/domain/claim/input.ts'
import { ObservableInPlace } from '#app/domain/observable/input.ts'
import { areaKey, recordNumbers, tags } from '#app/domain/record/input.ts'
import { optionalNumber, withPlaced } from '#app/domain/statistics/input.ts'
import {
  answerWithReason,
  day,
  formKey,
  optionalBody,
  optionalReason,
  optionalTitle,
  requiredBody,
  title,
  unworded,
} from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { MOST_CONDITIONS, readConditions } from './condition-lines.ts'
import { formOf } from './form-of.ts'
import { CLAIM_FIELDS, EXISTING_OR_NEW, type InPlaceField, OBSERVABLE_FIELDS } from './in-place.ts'
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
function checkRegion(
  input: Omit<z.output<z.ZodObject<typeof fields>>, 'title'>,
  context: z.RefinementCtx,
) {
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

const raw = z.string().optional()
const either = z.enum(EXISTING_OR_NEW, { error: unknownChoice }).default('existing')

const inPlaceFields = {
  claimTitle: raw,
  claimStatement: raw,
  claimKind: raw,
  claimAnswers: raw,
  observableName: raw,
  observableSymbol: raw,
  observableDefinition: raw,
  observableUnit: raw,
  observableValues: raw,
} satisfies Record<InPlaceField, typeof raw>

const composed = z.object({
  ...fields,
  ...inPlaceFields,
  title: optionalTitle,
  claimIs: either,
  observableIs: either,
  supersedes: recordNumbers('prediction'),
  key: formKey,
})

/** What is made in place is read by its own schema, and answered at its own fields. */
function readInPlace<S extends z.ZodType>(
  schema: S,
  names: Record<string, InPlaceField>,
  typed: Partial<Record<InPlaceField, string | undefined>>,
  context: z.RefinementCtx,
): z.output<S> {
  const own = Object.entries(names).map(([name, field]) => [name, typed[field]])
  const read = schema.safeParse(Object.fromEntries(own), { error: unworded })
  if (read.success) return read.data
  for (const { path, message } of read.error.issues)
    context.addIssue({ code: 'custom', message, path: [names[String(path[0])] ?? String(path[0])] })
  return z.NEVER
}

/** Either the claims that are named or the one that is made, and the observable alike. */
function readComposed<Input extends z.output<typeof composed>>(
  typed: Input,
  context: z.RefinementCtx,
) {
  const [claimIsNew, isNew] = [typed.claimIs === 'new', typed.observableIs === 'new']
  return {
    ...typed,
    claims: claimIsNew ? [] : typed.claims,
    observable: isNew ? '' : typed.observable,
    newClaim: claimIsNew ? readInPlace(ClaimInPlace, CLAIM_FIELDS, typed, context) : null,
    newObservable:
      isNew && typed.form !== 'binary'
        ? readInPlace(ObservableInPlace, OBSERVABLE_FIELDS, typed, context)
        : null,
  }
}

export const DraftPredictionInput = z.preprocess(
  placed,
  composed.superRefine(checkRegion).transform(readComposed),
)
export type DraftPredictionInput = z.output<typeof DraftPredictionInput>

/** Registering freezes it, so whoever sends it has said that they know. */
export const RegisterNewInput = z.preprocess(
  placed,
  composed
    .extend({
      understood: z.literal('yes', { error: 'register.understood' satisfies ProblemKey }),
    })
    .superRefine(checkRegion)
    .transform(readComposed),
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

/** Not letting a sealed prediction be registered takes a reason. */
export const ApprovePredictionInput = answerWithReason('accept', 'decline')
export type ApprovePredictionInput = z.output<typeof ApprovePredictionInput>

export const ClarifyInput = z.object({ text: requiredBody('body.missing'), key: formKey })
