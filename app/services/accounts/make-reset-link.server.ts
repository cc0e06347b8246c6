import { resetPath } from '#app/domain/paths/person.ts'
import { canSignIn } from '#app/domain/person/role-change.ts'
import { refuse, refuseUnless } from '#app/domain/refusal/refusal.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { findPersonByHandle } from '#db/queries/people.ts'
import { deleteTokensOf, insertToken } from '#db/queries/tokens.ts'
import { type Authority, actingId } from './acting-administrator.server.ts'
import { newToken, tokenHash } from './one-time-token.server.ts'

const LIFETIME_MS = 24 * 3_600_000

/**
 * The path at which somebody sets a new password, once and within a day. Only a hash is stored: it is
 * told here and never again, and the link before it ends.
 */
export async function makeResetLink(by: Authority, handle: string, at = now()) {
  const token = newToken()
  return write(async (tx) => {
    const actorId = await actingId(tx, by, 'people')
    const person = (await findPersonByHandle(tx, handle)) ?? refuse('person')
    refuseUnless(canSignIn(person), 'noAccount')
    if (person.suspendedAt) refuse('suspended')
    const { id: personId } = person
    await deleteTokensOf(tx, personId, 'reset')
    await insertToken(tx, {
      hash: tokenHash(token),
      purpose: 'reset',
      personId,
      createdAt: at,
      expiresAt: new Date(at.getTime() + LIFETIME_MS),
    })
    await appendEvent(tx, { kind: 'reset-link-made', subjectId: personId, actorId, data: {}, at })
    return resetPath(token)
  })
}
