import { refuse } from '#app/domain/refusal/refusal.ts'
import { now } from '#app/services/clock.server.ts'
import { reader } from '#db/client.ts'
import { hasAdministrator } from '#db/queries/people.ts'
import { isTokenUsable } from '#db/queries/tokens.ts'
import { tokenHash } from './one-time-token.server.ts'

/** Refuses a set-up link that is unknown, used or too old, or that no site needs any more. */
export async function requireSetUpLink(token: string, at = now()): Promise<void> {
  const q = reader()
  const usable = await isTokenUsable(q, tokenHash(token), 'set-up', at)
  if (!usable || (await hasAdministrator(q))) refuse('setupLink')
}
