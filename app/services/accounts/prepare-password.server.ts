import { repeatsOwnName } from '#app/domain/person/password.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { isCommonPassword } from './common-passwords.server.ts'
import { hashPassword } from './password-hash.server.ts'

type Chosen = { password: string; names: string[]; field: string }

/** The hash of a password that somebody chose; `invalid` when guessers would try it first. */
export async function preparePassword({ password, names, field }: Chosen): Promise<string> {
  const refuseWith = (problem: ProblemKey) => refuse('form', { fields: { [field]: [problem] } })
  if (repeatsOwnName(password, names)) refuseWith('password.own')
  if (await isCommonPassword(password)) refuseWith('password.common')
  return hashPassword(password)
}
