import type { SignUpInput } from '#app/domain/person/input.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { write } from '#db/client.ts'
import { hasAdministrator } from '#db/queries/people.ts'
import { setTokenOwner, spendToken } from '#db/queries/tokens.ts'
import { addPerson, nameTaken } from './add-person.server.ts'
import { tokenHash } from './one-time-token.server.ts'
import { preparePassword } from './prepare-password.server.ts'
import { requireSetUpLink } from './require-set-up-link.server.ts'

/** Makes the first administrator. Of two claims at the same moment one is refused. */
export async function claimSetUpLink(
  token: string,
  input: SignUpInput,
  address: string,
  at = now(),
): Promise<Member> {
  await consume('sign-up', address)
  // Before the hash, so that a made-up link costs nothing.
  await requireSetUpLink(token, at)
  const { handle, displayName, email, password } = input
  const names = [handle, displayName, email]
  const passwordHash = await preparePassword({ password, names, field: 'password' })
  return write(async (tx) => {
    const spent = await spendToken(tx, tokenHash(token), 'set-up', at)
    if (!spent || (await hasAdministrator(tx))) refuse('setupLink')
    const member = await addPerson(tx, {
      handle,
      displayName,
      email,
      emailProved: true,
      passwordHash,
      role: 'administrator',
      at,
    })
    await setTokenOwner(tx, tokenHash(token), member.id)
    return member
  }).catch(nameTaken)
}
