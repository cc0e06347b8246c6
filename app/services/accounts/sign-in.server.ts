import { createHash } from 'node:crypto'
import { provedKey, typedLastKey } from '#app/domain/person/email-key.ts'
import { toHandle } from '#app/domain/person/handle.ts'
import type { SignInInput } from '#app/domain/person/input.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { reader } from '#db/client.ts'
import { findPeopleByEmailKeys, findPersonByHandle, type PersonRow } from '#db/queries/people.ts'
import { verifyPassword } from './password-hash.server.ts'

/**
 * Who a handle or e-mail address and a password belong to. Unknown and wrong get one answer after
 * the same work. Tries are counted by the name typed: counting by account would tell which handle
 * and which address belong together.
 */
export async function signIn(input: SignInInput, address: string): Promise<Member> {
  await consume('sign-in', address)
  await consume('sign-in', `name:${digest(input.name.toLowerCase())}`)
  let found: PersonRow | null = null
  for (const person of await candidates(input.name)) {
    const matches = await verifyPassword(person?.passwordHash ?? null, input.password)
    if (matches) found ??= person
  }
  if (!found) return refuse('signInWrong')
  // Told to who knows the password, and to nobody else.
  if (found.suspendedAt) return refuse('suspended')
  const { id, handle, displayName, role } = found
  return { id, handle, displayName, role }
}

/** Always one for a handle and two for an address, null where there is nobody. */
async function candidates(name: string): Promise<(PersonRow | null)[]> {
  if (!/[@＠]/.test(name)) return [await findPersonByHandle(reader(), toHandle(name))]
  const keys = [provedKey(name), typedLastKey(name)]
  const people = await findPeopleByEmailKeys(reader(), keys)
  return keys.map((key) => people.find((person) => person.emailKey === key) ?? null)
}

const digest = (name: string) => createHash('sha256').update(name).digest('base64url')
