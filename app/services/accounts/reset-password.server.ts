import type { ResetPasswordInput } from '#app/domain/person/input.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { now } from '#app/services/clock.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { reader, write } from '#db/client.ts'
import { findPerson, updatePerson } from '#db/queries/people.ts'
import { deleteSessionsOf } from '#db/queries/sessions.ts'
import { findTokenOwner, spendToken } from '#db/queries/tokens.ts'
import type { Reader } from '#db/types.ts'
import { tokenHash } from './one-time-token.server.ts'
import { preparePassword } from './prepare-password.server.ts'

/** Whose password a link sets; one that is unknown, used or too old is refused. */
export async function resetLinkOwner(token: string, at = now()) {
  const { handle } = await ownerOf(reader(), token, at)
  return { handle }
}

async function ownerOf(q: Reader, token: string, at: Date) {
  const id = await findTokenOwner(q, tokenHash(token), 'reset', at)
  const person = id ? await findPerson(q, id) : null
  if (!person) return refuse('resetLink')
  return person.suspendedAt ? refuse('suspended') : person
}

/** Sets a new password by a one-time link and ends every session of its owner. */
export async function resetPassword(
  token: string,
  input: ResetPasswordInput,
  address: string,
  at = now(),
) {
  await consume('sign-up', address)
  // Before the hash, so that a made-up link costs nothing.
  const { handle, displayName, email } = await ownerOf(reader(), token, at)
  const passwordHash = await preparePassword({
    password: input.newPassword,
    names: [handle, displayName, email],
    field: 'newPassword',
  })
  return write(async (tx) => {
    const { id } = await ownerOf(tx, token, at)
    await spendToken(tx, tokenHash(token), 'reset', at)
    await updatePerson(tx, id, { passwordHash, updatedAt: at })
    await deleteSessionsOf(tx, id)
    return { id }
  })
}
