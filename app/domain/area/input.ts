import { z } from 'zod'
import { isKept, isKey } from '#app/domain/observable/key.ts'
import { line, optionalReason } from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'

const texts = {
  name: line(80).refine((text) => text !== '', 'field.missing' satisfies ProblemKey),
  description: line(600),
}

export const CreateAreaInput = z.object({
  ...texts,
  /** Stands in the address; made from the name unless given. */
  key: z
    .string()
    .trim()
    .default('')
    .refine(
      (text) => text === '' || (isKey(text) && !isKept(text)),
      'key.wrong' satisfies ProblemKey,
    ),
})
export type CreateAreaInput = z.output<typeof CreateAreaInput>

export const EditAreaInput = z.object(texts)
export type EditAreaInput = z.output<typeof EditAreaInput>

export const MoveAreaInput = z.object({
  to: z.enum(['up', 'down'], { error: 'choice.unknown' satisfies ProblemKey }),
})

export const MergeAreaInput = z.object({
  into: z.string({ error: 'field.missing' satisfies ProblemKey }).max(80),
  reason: optionalReason,
})
export type MergeAreaInput = z.output<typeof MergeAreaInput>

export const RetireAreaInput = z.object({
  retired: z
    .enum(['yes', 'no'], { error: 'choice.unknown' satisfies ProblemKey })
    .transform((typed) => typed === 'yes'),
  reason: optionalReason,
})
export type RetireAreaInput = z.output<typeof RetireAreaInput>
