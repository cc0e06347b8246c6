import { z } from 'zod'
import { areaKey, baseRevision, recordNumbers, tags } from '#app/domain/record/input.ts'
import {
  formKey,
  optionalBody,
  optionalReason,
  requiredBody,
  requiredReason,
  title,
} from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { CLAIM_KINDS } from './kind.ts'
import { OVERRIDES } from './override.ts'

const unknownChoice = 'choice.unknown' satisfies ProblemKey

const fields = {
  title,
  statement: requiredBody('claim.statement.missing'),
  background: optionalBody,
  scope: optionalBody,
  kind: z.enum(CLAIM_KINDS, { error: unknownChoice }).default('law'),
  answers: recordNumbers('question'),
  bearsOn: recordNumbers('question'),
  rivals: recordNumbers('claim'),
  area: areaKey,
  tags,
}

export const ProposeClaimInput = z.object({
  ...fields,
  supersedes: recordNumbers('claim'),
  intent: z.enum(['propose', 'draft'], { error: unknownChoice }).default('propose'),
  key: formKey,
})
export type ProposeClaimInput = z.output<typeof ProposeClaimInput>

/** The least that a claim needs, where it is made in the place where it is used. */
export const ClaimInPlace = z
  .object({
    title,
    statement: optionalBody,
    kind: fields.kind,
    answers: fields.answers,
  })
  .transform((typed) => ({ ...typed, statement: typed.statement.trim() || typed.title }))
export type ClaimInPlace = z.output<typeof ClaimInPlace>

export const EditClaimInput = z.object({ ...fields, reason: optionalReason, base: baseRevision })
export type EditClaimInput = z.output<typeof EditClaimInput>

export const RetractClaimInput = z.object({ reason: requiredReason })

/** Without a status, the view that stood beside the derived one is taken back. */
export const OverrideClaimInput = z.object({
  status: z.enum(['', ...OVERRIDES], { error: unknownChoice }),
  reason: requiredReason,
})
export type OverrideClaimInput = z.output<typeof OverrideClaimInput>

/** Why a claim should be held established. */
export const ProposeEstablishmentInput = z.object({ reason: requiredReason, key: formKey })
export type ProposeEstablishmentInput = z.output<typeof ProposeEstablishmentInput>

export const EndEstablishmentInput = z.object({ reason: requiredReason })
