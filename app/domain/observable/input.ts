import { z } from 'zod'
import { boundsTyped } from '#app/domain/prediction/region-typed.ts'
import { baseRevision } from '#app/domain/record/input.ts'
import { optionalNumber, withPlaced } from '#app/domain/statistics/input.ts'
import { SCALES } from '#app/domain/statistics/scale.ts'
import {
  answerWithReason,
  formKey,
  line,
  requiredBody,
  requiredReason,
  textField,
} from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { domainProblems } from './domain.ts'
import { isKept, isKey } from './key.ts'
import { POSSIBLE_VALUES, possibleValues } from './possible-values.ts'

const MOST_ALIASES = 30

/** TeX without the dollars around it, which the page sets. */
const symbol = line(200)
  .refine((text) => text !== '', 'symbol.missing' satisfies ProblemKey)
  .refine((text) => !text.includes('$'), 'symbol.dollar' satisfies ProblemKey)

/** Other names between commas, semicolons or line ends. */
const aliases = textField(5000, 'body.long')
  .default('')
  .transform((typed) => typed.split(/[,;\n]/).map((name) => name.replace(/\s+/g, ' ').trim()))
  .transform((names) => [...new Set(names.filter((name) => name !== ''))])
  .refine((names) => names.length <= MOST_ALIASES, 'aliases.many' satisfies ProblemKey)
  .refine((names) => names.every((name) => name.length <= 120), 'line.long' satisfies ProblemKey)

const fields = {
  name: line(120).refine((text) => text !== '', 'observable.name.missing' satisfies ProblemKey),
  symbol,
  definition: requiredBody('definition.missing'),
  unit: line(100),
  scale: z.enum(SCALES, { error: 'choice.unknown' satisfies ProblemKey }).default('linear'),
  domainLower: optionalNumber,
  domainUpper: optionalNumber,
  aliases,
}

type Fields = z.output<z.ZodObject<typeof fields>>

function checkDomain(input: Fields, context: z.RefinementCtx) {
  const domain = { lower: input.domainLower, upper: input.domainUpper }
  for (const { field, problem } of domainProblems(domain, input.scale))
    context.addIssue({
      code: 'custom',
      path: [field],
      message: `domain.${problem}` satisfies ProblemKey,
    })
}

const placed = (typed: unknown) =>
  withPlaced(typed, (field) => boundsTyped(field, 'domainLower', 'domainUpper'))

const addObservable = z
  .object({
    ...fields,
    /** Stands in the address; made from the name unless given. */
    short: line(80)
      .refine((text) => text === '' || isKey(text), 'observable.key' satisfies ProblemKey)
      .refine((text) => !isKept(text), 'observable.kept' satisfies ProblemKey),
    key: formKey,
  })
  .superRefine(checkDomain)
export const AddObservableInput = z.preprocess(placed, addObservable)
export type AddObservableInput = z.output<typeof AddObservableInput>

/** The least that a proposal needs, where it is made in the place where it is used. */
export const ObservableInPlace = z
  .object({
    name: fields.name,
    symbol,
    definition: fields.definition,
    unit: line(100).transform((typed) => typed || '1'),
    values: z
      .enum(POSSIBLE_VALUES, { error: 'choice.unknown' satisfies ProblemKey })
      .default('any'),
  })
  .transform(({ values, ...rest }) => ({
    ...rest,
    ...possibleValues[values],
    aliases: [] as string[],
  }))
export type ObservableInPlace = z.output<typeof ObservableInPlace>

/** A reason is needed where it is turned down: its author reads it. */
export const DecideObservableInput = answerWithReason('accept', 'decline')
export type DecideObservableInput = z.output<typeof DecideObservableInput>

export const EditObservableInput = z.preprocess(
  placed,
  z.object({ ...fields, reason: requiredReason, base: baseRevision }).superRefine(checkDomain),
)
export type EditObservableInput = z.output<typeof EditObservableInput>
