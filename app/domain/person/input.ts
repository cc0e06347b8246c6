import { z } from 'zod'
import { optionalReason, textField } from '#app/domain/text/input.ts'
import { withoutHidden } from '#app/domain/text/line.ts'
import { textProblem } from '#app/domain/text/normalise.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { ROLES } from '#app/domain/viewer/viewer.ts'
import { displayNameProblem, LONGEST_DISPLAY_NAME } from './display-name.ts'
import { readEmail } from './email.ts'
import { handleProblem, isReservedHandle, toHandle } from './handle.ts'
import { normalisePassword, passwordProblem } from './password.ts'

const LONGEST_ABOUT = 10_000
/** Far above any real field, so that normalising one costs nothing worth counting. */
const LONGEST_TYPED = 1_000

type Find = (text: string) => ProblemKey | null

const storable: Find = (text) => {
  const problem = textProblem(text)
  return problem && (`text.${problem}` satisfies ProblemKey)
}

/** A short field: brought into its stored form, then told the first thing that is wrong with it. */
function field(tidy: (typed: string) => string, tooLong: ProblemKey, find: Find) {
  return z.preprocess(
    (value) => value ?? '',
    z
      .string()
      .superRefine((typed, context) => {
        const problem =
          typed.length > LONGEST_TYPED ? tooLong : (storable(typed) ?? find(tidy(typed)))
        if (problem) context.addIssue({ code: 'custom', message: problem })
      })
      .transform(tidy),
  )
}

const trimmed = (typed: string) => typed.trim()
const oneLine = (typed: string) => withoutHidden(typed.normalize('NFC')).replace(/ +/g, ' ').trim()

const anyHandle = field(toHandle, 'handle.shape', handleProblem)
const freeHandle = anyHandle.refine(
  (handle) => !isReservedHandle(handle),
  'handle.reserved' satisfies ProblemKey,
)
const displayName = field(oneLine, 'displayName.long', (name) =>
  name.length > LONGEST_DISPLAY_NAME ? 'displayName.long' : displayNameProblem(name),
)
const email = field(
  (typed) => readEmail(typed) ?? trimmed(typed),
  'email.wrong',
  (text) => {
    if (text === '') return 'email.missing'
    return readEmail(text) ? null : 'email.wrong'
  },
)
const newPassword = field(normalisePassword, 'password.long', passwordProblem)
const knownPassword = field(normalisePassword, 'password.long', (password) =>
  password === '' ? 'password.missing' : null,
)

const role = z.enum(ROLES, { error: 'choice.unknown' satisfies ProblemKey })

export const SignUpInput = z.object({
  handle: freeHandle,
  displayName,
  email,
  password: newPassword,
})
export type SignUpInput = z.output<typeof SignUpInput>

/** The same form where an operator fills it in, who may give out reserved handles. */
export const ClaimSetUpLinkInput = SignUpInput.extend({ handle: anyHandle })

export const CreatePersonInput = ClaimSetUpLinkInput.extend({ role: role.default('new') })
export type CreatePersonInput = z.output<typeof CreatePersonInput>

export const SignInInput = z.object({
  name: field(trimmed, 'name.missing', (name) => (name === '' ? 'name.missing' : null)),
  password: knownPassword,
})
export type SignInInput = z.output<typeof SignInInput>

export const ChangePasswordInput = z.object({ currentPassword: knownPassword, newPassword })
export type ChangePasswordInput = z.output<typeof ChangePasswordInput>

export const ResetPasswordInput = z.object({ newPassword })
export type ResetPasswordInput = z.output<typeof ResetPasswordInput>

export const EditProfileInput = z.object({
  displayName,
  about: textField(LONGEST_ABOUT, 'about.long').default(''),
  /** The revision the editor started from. */
  base: z.coerce.number().int().positive(),
})
export type EditProfileInput = z.output<typeof EditProfileInput>

export const GrantRoleInput = z.object({ handle: anyHandle, role, reason: optionalReason })
export type GrantRoleInput = z.output<typeof GrantRoleInput>

export const SuspendInput = z.object({
  handle: anyHandle,
  suspended: z.enum(['yes', 'no'], { error: 'choice.unknown' satisfies ProblemKey }),
  reason: optionalReason,
})
export type SuspendInput = z.output<typeof SuspendInput>
