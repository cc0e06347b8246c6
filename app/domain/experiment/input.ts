import { z } from 'zod'
import { MOST_CONDITIONS, readGiven } from '#app/domain/prediction/condition-lines.ts'
import { areaKey, baseRevision, recordNumbers, tags } from '#app/domain/record/input.ts'
import { readReference } from '#app/domain/reference/read.ts'
import {
  checkLine,
  day,
  formKey,
  optionalBody,
  optionalReason,
  requiredBody,
  requiredReason,
  textField,
  title,
} from '#app/domain/text/input.ts'
import { withoutHidden } from '#app/domain/text/line.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { EXPERIMENT_KINDS, EXPERIMENT_STATES } from './state.ts'

const unknownChoice = 'choice.unknown' satisfies ProblemKey
const MOST_AUTHORS = 200

/** May go over several lines, as what is told of conflicts does. */
const line = (limit: number) =>
  textField(limit, 'line.long')
    .default('')
    .transform((text) => text.trim())
    .superRefine(checkLine)

const address = line(2000).refine(
  (text) => text === '' || isWebAddress(text),
  'address.wrong' satisfies ProblemKey,
)

const isWebAddress = (text: string) =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/** What holds in all runs, one condition a line. */
const given = textField(20_000, 'body.long')
  .default('')
  .transform((typed, context) => {
    const { given, problems } = readGiven(typed)
    const fault = (message: ProblemKey) => context.addIssue({ code: 'custom', message })
    if (problems.length > 0) fault('given.line')
    if (given.length > MOST_CONDITIONS) fault('conditions.many')
    return given
  })

/** Names, one a line. */
const authors = textField(20_000, 'body.long')
  .default('')
  .transform((typed) => [
    ...new Set(typed.split(/[\n;]/).map((name) => withoutHidden(name).trim())),
  ])
  .transform((names) => names.filter((name) => name !== ''))
  .refine((names) => names.length <= MOST_AUTHORS, 'authors.many' satisfies ProblemKey)

const source = line(2000).transform((typed, context) => {
  if (typed === '') return null
  const work = readReference(typed)
  if (work) return work
  context.addIssue({ code: 'custom', message: 'reference.wrong' satisfies ProblemKey })
  return z.NEVER
})

const fields = {
  title,
  statement: requiredBody('protocol.missing'),
  background: optionalBody,
  kind: z.enum(EXPERIMENT_KINDS, { error: unknownChoice }).default('original'),
  conditions: given,
  codeUrl: address,
  codeCommit: line(100),
  dataUrl: address,
  runStart: day.optional(),
  runEnd: day.optional(),
  publishedAt: day.optional(),
  authors,
  group: line(200),
  compute: line(1000),
  conflicts: line(2000),
  aiUse: line(2000),
  source,
  place: line(500),
  replicates: recordNumbers('experiment'),
  reanalysisOf: recordNumbers('experiment'),
  tests: recordNumbers('prediction'),
  preregistered: recordNumbers('prediction'),
  area: areaKey,
  tags,
}

/** What the form of one result asks of the experiment behind it. */
export const ResultProvenance = z.object(fields).pick({
  kind: true,
  conditions: true,
  codeUrl: true,
  codeCommit: true,
  dataUrl: true,
  runStart: true,
  publishedAt: true,
  authors: true,
  group: true,
  compute: true,
  conflicts: true,
  aiUse: true,
  source: true,
  place: true,
})

const ReportedExperiment = z.object({
  ...fields,
  state: z
    .enum(EXPERIMENT_STATES, { error: unknownChoice })
    .exclude(['withdrawn', 'draft'], { error: unknownChoice })
    .default('planned'),
  intent: z.enum(['report', 'draft'], { error: unknownChoice }).default('report'),
  /** The prediction whose conditions the form asked for, such as `P31`. */
  asks: z.string().max(20).default(''),
  /** The key of the observable that somebody came from, to be measured next. */
  measures: z.string().max(100).default(''),
  key: formKey,
})

/** What is reported in the very act was not laid down before. */
export const ReportExperimentInput = ReportedExperiment.refine(
  ({ state, preregistered }) => state !== 'reported' || preregistered.length === 0,
  { path: ['preregistered'], error: 'experiment.preregistered' satisfies ProblemKey },
)
export type ReportExperimentInput = z.output<typeof ReportExperimentInput>

/** Whether its measurements come next, for somebody who came from an observable with values at hand. */
export const isMeasuredNext = ({ measures, state, intent }: ReportExperimentInput): boolean =>
  measures !== '' && state === 'reported' && intent === 'report'

export const EditExperimentInput = z.object({
  ...fields,
  reason: optionalReason,
  base: baseRevision,
})
export type EditExperimentInput = z.output<typeof EditExperimentInput>

/** What both forms say of an experiment. */
export type ExperimentInput = Omit<EditExperimentInput, 'reason' | 'base'>

export const ChangeStateInput = z.object({
  state: z.enum(EXPERIMENT_STATES, { error: unknownChoice }),
  publishedAt: day.optional(),
  reason: optionalReason,
})
export type ChangeStateInput = z.output<typeof ChangeStateInput>

/** A stated day is confirmed, as it was read, with where it stands; so is taking that back. */
export const ConfirmDayInput = z.object({
  intent: z.enum(['confirm', 'end'], { error: unknownChoice }),
  day: z.string().default(''),
  reason: requiredReason,
})
export type ConfirmDayInput = z.output<typeof ConfirmDayInput>
