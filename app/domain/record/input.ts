import { z } from 'zod'
import { optionalBody, optionalReason, textField } from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { parseRecordName, type RecordKind, recordName } from './kind.ts'

const TAG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const MOST_TAGS = 8
/** Characters of a field in which things are named one after the other. */
const MOST_TYPED = 5_000

/** Tags typed in one field, separated by commas. */
export const tags = textField(MOST_TYPED, 'tags.many')
  .default('')
  .transform((typed) => parts(typed.toLowerCase()))
  .refine((list) => list.length <= MOST_TAGS, 'tags.many' satisfies ProblemKey)
  .refine(
    (list) => list.every((tag) => TAG.test(tag) && tag.length <= 40),
    'tags.letters' satisfies ProblemKey,
  )

export const areaKey = z.string().max(60).optional()

/** The revision an editor started from. */
export const baseRevision = z.coerce.number().int().positive()

export const EditRemarksInput = z.object({
  remarks: optionalBody,
  tags,
  /** Asked of questions alone. */
  notWorkedIn: z
    .enum(['none', 'partial', 'solution'], { error: 'choice.unknown' satisfies ProblemKey })
    .default('none'),
  reason: optionalReason,
  base: baseRevision,
})
export type EditRemarksInput = z.output<typeof EditRemarksInput>

const MOST_NAMES = 50

/** Records of one kind typed as `C4, C7` or `4, 7`: their numbers. */
export const recordNumbers = (kind: RecordKind) =>
  textField(MOST_TYPED, 'records.many')
    .default('')
    .transform((typed) =>
      parts(typed).map((part) =>
        parseRecordName(/^\d/.test(part) ? `${letterOf(kind)}${part}` : part.toUpperCase()),
      ),
    )
    .refine((list) => list.length <= MOST_NAMES, 'records.many' satisfies ProblemKey)
    .refine(
      (list) => list.every((named) => named?.kind === kind),
      `${kind}.number` satisfies ProblemKey,
    )
    .transform((list) => list.flatMap((named) => named?.number ?? []))

const letterOf = (kind: RecordKind) => recordName(kind, 1).slice(0, 1)

/** What a person typed between commas, each once. */
const parts = (typed: string) => [
  ...new Set(
    typed
      .split(/[,;]/)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
]
