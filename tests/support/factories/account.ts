import { randomBytes } from 'node:crypto'
import { SignUpInput } from '#app/domain/person/input.ts'
import { signUp } from '#app/services/accounts/sign-up.server.ts'

/** A password that is on no list. */
export const PASSWORD = 'plain heron walks twice'

/** What somebody types to sign up, as the form reads it. */
export function signUpForm(typed: Partial<Record<keyof SignUpInput, string>> = {}): SignUpInput {
  const handle = typed.handle ?? `person-${randomBytes(6).toString('hex')}`
  const rest = { displayName: 'Ada Example', email: `${handle}@example.org`, password: PASSWORD }
  return SignUpInput.parse({ handle, ...rest, ...typed })
}

/** Somebody who signed up and can sign in with `PASSWORD`. */
export const anAccount = (typed: Partial<Record<keyof SignUpInput, string>> = {}) =>
  signUp(signUpForm(typed), '192.0.2.1')
