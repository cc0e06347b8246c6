import { setUpPath } from '#app/domain/paths/person.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { hasAdministrator } from '#db/queries/people.ts'
import { deleteUnusedTokens, insertToken } from '#db/queries/tokens.ts'
import { newToken, tokenHash } from './one-time-token.server.ts'

const LIFETIME_MS = 24 * 3_600_000

/**
 * The path at which the first administrator is made, or null where there is one already. Only a hash
 * is stored, so each start makes a new link and the one before it ends.
 */
export function ensureSetUpLink(at = now()): Promise<string | null> {
  const token = newToken()
  return write(async (tx) => {
    if (await hasAdministrator(tx)) return null
    await deleteUnusedTokens(tx, 'set-up')
    await insertToken(tx, {
      hash: tokenHash(token),
      purpose: 'set-up',
      createdAt: at,
      expiresAt: new Date(at.getTime() + LIFETIME_MS),
    })
    return setUpPath(token)
  })
}
