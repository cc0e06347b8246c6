import type { SignUpInput } from '#app/domain/person/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { reader, write } from '#db/client.ts'
import { findPersonByHandle } from '#db/queries/people.ts'
import { addPerson, handleTaken, nameTaken } from './add-person.server.ts'
import { preparePassword } from './prepare-password.server.ts'

/**
 * A new account. A taken handle is said at its field, for handles are public. A known e-mail address
 * makes no difference at all: an address without proof leads to whoever typed it last.
 */
export async function signUp(input: SignUpInput, address: string, at = now()): Promise<Member> {
  await consume('sign-up', address)
  if (await findPersonByHandle(reader(), input.handle)) handleTaken()
  const { handle, displayName, email, password } = input
  const names = [handle, displayName, email]
  const passwordHash = await preparePassword({ password, names, field: 'password' })
  return write((tx) =>
    addPerson(tx, {
      handle,
      displayName,
      email,
      emailProved: false,
      passwordHash,
      role: 'new',
      at,
    }),
  ).catch(nameTaken)
}
