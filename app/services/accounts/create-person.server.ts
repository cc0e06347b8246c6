import { CreatePersonInput } from '#app/domain/person/input.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { fieldProblems } from '#app/domain/text/input.ts'
import type { Member, Role } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { addPerson, nameTaken } from './add-person.server.ts'
import { preparePassword } from './prepare-password.server.ts'

type Typed = { handle: string; displayName: string; email: string; password: string; role: Role }

/** An account made by the operator, who vouches for the address and may give any role. */
export async function createPerson(typed: Typed, at = now()): Promise<Member> {
  const parsed = CreatePersonInput.safeParse(typed)
  if (!parsed.success) {
    return refuse('form', { fields: fieldProblems(parsed.error) })
  }
  const { password, ...person } = parsed.data
  // The name is left out: on the command line it repeats the handle unless it is given.
  const names = [person.handle, person.email]
  const passwordHash = await preparePassword({ password, names, field: 'password' })
  return write((tx) => addPerson(tx, { ...person, emailProved: true, passwordHash, at })).catch(
    nameTaken,
  )
}
