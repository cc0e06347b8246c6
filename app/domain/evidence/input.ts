import { z } from 'zod'
import { readAttemptAddress } from '#app/domain/attempt/address.ts'
import { parseRecordName } from '#app/domain/record/kind.ts'
import { readReference } from '#app/domain/reference/read.ts'
import { formKey, optionalReason, requiredBody, requiredReason } from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { DECISIONS, EVIDENCE_RELATIONS } from './evidence.ts'

const unknownChoice = 'choice.unknown' satisfies ProblemKey

type Speaking =
  | { kind: 'experiment'; number: number }
  | { kind: 'attempt'; id: string }
  | ({ kind: 'work' } & NonNullable<ReturnType<typeof readReference>>)

/** `E5`, the address of an attempt, or a cited work. */
const speaking = z
  .string()
  .default('')
  .transform((typed, context): Speaking => {
    const named = parseRecordName(typed.trim().toUpperCase())
    if (named?.kind === 'experiment') return { kind: 'experiment', number: named.number }
    const id = readAttemptAddress(typed)
    if (id) return { kind: 'attempt', id }
    const work = readReference(typed)
    if (work) return { kind: 'work', ...work }
    context.addIssue({ code: 'custom', message: 'evidence.what' satisfies ProblemKey })
    return z.NEVER
  })

export const AddEvidenceInput = z.object({
  what: speaking,
  relation: z.enum(EVIDENCE_RELATIONS, { error: unknownChoice }),
  strength: z
    .enum(['1', '2', '3'], { error: unknownChoice })
    .default('2')
    .transform((typed) => Number(typed)),
  rationale: requiredBody('rationale.missing'),
  key: formKey,
})
export type AddEvidenceInput = z.output<typeof AddEvidenceInput>

export const DecideEvidenceInput = z
  .object({
    standing: z.enum(DECISIONS, { error: unknownChoice }),
    inSample: z.enum(['yes', 'no'], { error: unknownChoice }).default('no'),
    reason: optionalReason,
  })
  .refine(({ standing, reason }) => standing === 'counted' || reason !== '', {
    path: ['reason'],
    message: 'reason.missing' satisfies ProblemKey,
  })
export type DecideEvidenceInput = z.output<typeof DecideEvidenceInput>

/** Naming who speaks for a group takes a reason that everybody reads; so does taking it back. */
export const AssignSpeakerInput = z.object({
  intent: z.enum(['name', 'end'], { error: unknownChoice }),
  reason: requiredReason,
})
export type AssignSpeakerInput = z.output<typeof AssignSpeakerInput>
