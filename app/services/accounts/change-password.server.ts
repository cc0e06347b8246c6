import type { ChangePasswordInput } from '#app/domain/person/input.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { reader, write } from '#db/client.ts'
import { findPerson, updatePerson } from '#db/queries/people.ts'
import { deleteSessionsOf } from '#db/queries/sessions.ts'
import { verifyPassword } from './password-hash.server.ts'
import { preparePassword } from './prepare-password.server.ts'

/** Sets a new password and ends every session; the caller starts a fresh one for this browser. */
export async function changePassword(
  viewer: Member,
  input: ChangePasswordInput,
  at = now(),
): Promise<void> {
  await consume('sign-in', `password:${viewer.id}`)
  const person = await findPerson(reader(), viewer.id)
  if (!person || !(await verifyPassword(person.passwordHash, input.currentPassword))) {
    return refuse('form', { fields: { currentPassword: ['password.wrong'] } })
  }
  const passwordHash = await preparePassword({
    password: input.newPassword,
    names: [person.handle, person.displayName, person.email],
    field: 'newPassword',
  })
  await write(async (tx) => {
    await updatePerson(tx, viewer.id, { passwordHash, updatedAt: at })
    await deleteSessionsOf(tx, viewer.id)
  })
}
