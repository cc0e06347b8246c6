import { z } from 'zod'
import { CLAIM_KINDS } from '#app/domain/claim/kind.ts'
import { domainProblems } from '#app/domain/observable/domain.ts'
import { isKept, isKey } from '#app/domain/observable/key.ts'
import { readConditions } from '#app/domain/prediction/condition-lines.ts'
import { readRuleGroups, readRuleLevel } from '#app/domain/prediction/read-rule.ts'
import { PREDICTION_FORMS } from '#app/domain/prediction/region.ts'
import { QUESTION_KINDS } from '#app/domain/question/status.ts'
import { identify } from '#app/domain/reference/identify.ts'
import { MacroInput } from '#app/domain/site/input.ts'
import { SCALES } from '#app/domain/statistics/scale.ts'
import { day, line, optionalBody, requiredBody, textField, title } from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'

const problem = (key: ProblemKey) => ({ error: key })

/** By which a file calls a thing, and the site knows it again: as keys of observables. */
const key = z
  .string(problem('key.wrong'))
  .refine((text) => isKey(text) && !isKept(text), problem('key.wrong'))
const named = (limit: number) => line(limit).refine((text) => text !== '', problem('field.missing'))
/** A text that YAML may have read as a number, such as a unit of `1` or a deadline of `2027`. */
const asText = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (typeof value === 'number' ? String(value) : value), schema)
const list = <S extends z.ZodType>(entry: S, most = 2000) =>
  z
    .array(entry, problem('list.wrong'))
    .max(most, problem('list.many'))
    .nullish()
    .transform((entries) => entries ?? [])
const number = z.number(problem('number.wrong')).nullish()
const choice = <const T extends readonly string[]>(values: T) =>
  z.enum(values, problem('choice.unknown'))

const tag = z
  .string(problem('tags.letters'))
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, problem('tags.letters'))
  .max(40, problem('tags.letters'))
const tags = list(tag, 8)

const site = z.strictObject({
  name: named(60),
  field: line(80),
  tagline: line(160),
  description: line(1000),
  contentLicence: line(60).optional(),
  contentLicenceUrl: z.url({ protocol: /^https?$/, ...problem('address.wrong') }).optional(),
})

const area = z.strictObject({ key, name: named(80), description: line(600) })

const unit = z.strictObject({
  code: named(40),
  name: line(80),
  dimension: asText(named(100)),
  factor: z.number(problem('number.wrong')).default(1),
})

const observable = z
  .strictObject({
    key,
    symbol: named(200).refine((text) => !text.includes('$'), problem('symbol.dollar')),
    name: named(120),
    definition: requiredBody('definition.missing'),
    unit: asText(line(100)),
    scale: choice(SCALES).default('linear'),
    lower: number,
    upper: number,
    aliases: list(named(120), 30),
  })
  .superRefine(({ lower = null, upper = null, scale }, context) => {
    for (const { field, problem: found } of domainProblems({ lower, upper }, scale))
      context.addIssue({
        code: 'custom',
        path: [field === 'domainLower' ? 'lower' : 'upper'],
        message: `domain.${found}` satisfies ProblemKey,
      })
  })

const identifier = (scheme: 'doi' | 'arxiv' | 'url') =>
  z
    .string(problem('reference.wrong'))
    .refine((id) => identify({ scheme, id }) !== null, problem('reference.wrong'))
    .nullish()

/** A work that questions and predictions cite, by one of its identifiers. */
const work = z
  .strictObject({
    key,
    title,
    authors: list(named(120), 200),
    year: z.number(problem('year.wrong')).int(problem('year.wrong')).min(1000).max(2200),
    doi: identifier('doi'),
    arxiv: identifier('arxiv'),
    url: identifier('url'),
  })
  .refine(({ doi, arxiv, url }) => doi || arxiv || url, {
    ...problem('field.missing'),
    path: ['doi'],
  })

const question = z.strictObject({
  key,
  kind: choice(QUESTION_KINDS).default('question'),
  area: z.string(problem('area.unknown')).optional(),
  title,
  statement: requiredBody('statement.missing'),
  background: optionalBody,
  tags,
  works: list(key, 100),
  related: list(key, 50),
  parent: key.optional(),
  literature: choice(['no', 'partly', 'yes']).default('no'),
  prize: textField(300, 'prize.long').default(''),
})

const claim = z.strictObject({
  key,
  title,
  statement: requiredBody('claim.statement.missing'),
  background: optionalBody,
  kind: choice(CLAIM_KINDS).default('law'),
  scope: optionalBody,
  answers: list(key, 50),
  bearsOn: list(key, 50),
  rivals: list(key, 50),
  works: list(key, 100),
  tags,
})

const condition = z
  .string(problem('conditions.line'))
  .refine((text) => readConditions(text).conditions.length === 1, problem('conditions.line'))

const read = <T>(reader: (typed: string) => T | 'wrong', wrong: ProblemKey) =>
  asText(z.string(problem(wrong)))
    .default('')
    .transform((typed, context) => {
      const value = reader(typed)
      if (value !== 'wrong') return value as T
      context.addIssue({ code: 'custom', message: wrong })
      return z.NEVER
    })

const prediction = z.strictObject({
  key,
  claims: list(key, 50),
  observable: key.optional(),
  title,
  statement: optionalBody,
  background: optionalBody,
  form: choice(PREDICTION_FORMS).default('interval'),
  lower: number,
  upper: number,
  value: number,
  tolerance: number,
  sd: number,
  conditions: list(condition, 40),
  scope: optionalBody,
  criterion: optionalBody,
  level: read(readRuleLevel, 'rule.level'),
  groups: read(readRuleGroups, 'rule.groups'),
  essential: z.boolean(problem('choice.unknown')).default(false),
  deadline: asText(day).optional(),
  tags,
})

/** A whole field in one file. */
export const FieldFile = z.strictObject({
  key,
  site,
  areas: list(area, 50).refine((areas) => areas.length > 0, problem('field.missing')),
  tags: list(tag, 500),
  macros: z
    .record(z.string(), z.string(problem('field.wrong')), problem('field.wrong'))
    .nullish()
    .transform((macros) => macros ?? {})
    .superRefine((macros, context) => {
      for (const [name, expansion] of Object.entries(macros))
        for (const { message } of MacroInput.safeParse({ name, expansion }).error?.issues ?? [])
          context.addIssue({ code: 'custom', path: [name], message })
    }),
  units: list(unit, 500),
  observables: list(observable),
  works: list(work),
  questions: list(question),
  claims: list(claim),
  predictions: list(prediction),
})
export type FieldFile = z.output<typeof FieldFile>

/** Questions alone, as a table has them. */
export const FieldQuestion = question
export type FieldQuestion = z.output<typeof question>

export type Path = (string | number)[]
export type FieldProblem = { path: Path; problem: string }

/** What is wrong with a value that should be a field, or a list of questions; each with where it stands. */
export function parseField<S extends z.ZodType>(
  schema: S,
  value: unknown,
): { value: z.output<S> } | { problems: FieldProblem[] } {
  const parsed = schema.safeParse(value, { error: unwordedIn })
  if (parsed.success) return { value: parsed.data }
  return { problems: parsed.error.issues.flatMap(problemsOf) }
}

const unwordedIn: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'invalid_type' && (issue.input === undefined || issue.input === null)
    ? ('field.missing' satisfies ProblemKey)
    : ('field.wrong' satisfies ProblemKey)

function problemsOf(issue: z.core.$ZodIssue): FieldProblem[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  if (issue.code !== 'unrecognized_keys') return [{ path, problem: issue.message }]
  const problem: ProblemKey = 'field.unknown'
  return issue.keys.map((name) => ({ path: [...path, name], problem }))
}
