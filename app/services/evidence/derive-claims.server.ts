import { findClaim } from '#db/queries/claims.ts'
import type { Tx } from '#db/types.ts'
import { deriveClaim } from './derive-claim.server.ts'

/** Derives those of the records anew that are claims: what was attached to them came or went. */
export async function deriveClaims(tx: Tx, recordIds: string[], actorId: string, at: Date) {
  for (const id of recordIds) if (await findClaim(tx, id)) await deriveClaim(tx, id, actorId, at)
}
