import { z } from 'zod'
import { optionalReason, textField, title } from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { readAuthors } from './authors.ts'
import { readReference } from './read.ts'

const MOST_AUTHORS = 200
const LONGEST_NAME = 200

const authors = textField(20_000, 'body.long')
  .default('')
  .transform(readAuthors)
  .refine((names) => names.length <= MOST_AUTHORS, 'authors.many' satisfies ProblemKey)
  .refine(
    (names) => names.every((name) => name.length <= LONGEST_NAME),
    'line.long' satisfies ProblemKey,
  )

/** The first printed works are of the fifteenth century; older ones have a year as well. */
const year = z
  .string()
  .default('')
  .transform((typed) => typed.trim())
  .refine((typed) => /^(?:[1-9]\d{0,3})?$/.test(typed), 'year.wrong' satisfies ProblemKey)
  .transform((typed) => (typed === '' ? null : Number(typed)))

const MOST_IDENTIFIERS = 20

/** Other identifiers of the very work, one a line; undefined where the form does not ask. */
const same = textField(5_000, 'body.long')
  .optional()
  .transform((typed, issues) => {
    const lines = typed?.split(/[\n;]/).filter((line) => line.trim() !== '')
    const read = lines?.map(readReference)
    const wrong = lines?.[read?.indexOf(null) ?? -1]
    const problem: ProblemKey | null =
      wrong !== undefined
        ? 'reference.wrong'
        : (lines?.length ?? 0) > MOST_IDENTIFIERS
          ? 'identifiers.many'
          : null
    if (problem) issues.addIssue({ code: 'custom', message: problem })
    return read?.flatMap((one) => one?.identity ?? [])
  })

export const DescribeReferenceInput = z.object({
  title,
  authors,
  year,
  venue: textField(300, 'line.long')
    .default('')
    .transform((text) => text.replace(/\s+/g, ' ').trim()),
  same,
  reason: optionalReason,
  /** 0 where nobody has described it by hand. */
  base: z.coerce.number().int().min(0),
})
export type DescribeReferenceInput = z.output<typeof DescribeReferenceInput>
