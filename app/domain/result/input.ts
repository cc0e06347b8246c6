import { z } from 'zod'
import { ResultProvenance } from '#app/domain/experiment/input.ts'
import { answerWithReason, formKey, line, optionalBody } from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { LONGEST_VALUE } from './read-value.ts'
import { ERROR_KINDS } from './typed-measurement.ts'

const unknownChoice = 'choice.unknown' satisfies ProblemKey

/** The value as it was typed; what its numbers mean is read where its observable is known. */
const Value = z.object({
  value: line(LONGEST_VALUE),
  errorIs: z.enum(ERROR_KINDS, { error: unknownChoice }).default('se'),
  level: line(40),
  n: line(40),
})

/**
 * A result of a prediction: a value, and where it comes from. The answers to the conditions of the
 * prediction are read where it is known.
 */
export const AddResultInput = ResultProvenance.extend({
  ...Value.shape,
  statement: optionalBody,
  method: line(500),
  key: formKey,
})
export type AddResultInput = z.output<typeof AddResultInput>

/** The same as far as it goes while it is typed: a part that cannot be read yet is left out. */
export const PreviewResultInput = z.object({
  value: z.string().max(10_000).default(''),
  errorIs: z.enum(ERROR_KINDS).catch('se'),
  level: z.string().max(100).catch(''),
  n: z.string().max(100).catch(''),
  kind: AddResultInput.shape.kind.catch('original'),
  conditions: AddResultInput.shape.conditions.catch([]),
  runStart: AddResultInput.shape.runStart.catch(undefined),
  publishedAt: AddResultInput.shape.publishedAt.catch(undefined),
  group: AddResultInput.shape.group.catch(''),
  source: AddResultInput.shape.source.catch(null),
})
export type PreviewResultInput = z.output<typeof PreviewResultInput>

/** Not letting a result in takes a reason. */
export const AcceptResultInput = answerWithReason('accept', 'decline')
export type AcceptResultInput = z.output<typeof AcceptResultInput>
