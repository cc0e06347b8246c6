import type { Tx } from '#db/types.ts'
import { deriveBorneOn } from './derive-borne-on.server.ts'
import { recomputeEvidenceCount } from './recompute-evidence-count.server.ts'

/**
 * Computes anew what follows for the records that something is attached to by hand, after it came or
 * went: the place of each in lists, and the status and reasons of the claims.
 */
export async function recomputeBorneOn(tx: Tx, recordIds: string[], actorId: string, at: Date) {
  for (const id of recordIds) {
    await recomputeEvidenceCount(tx, id)
    await deriveBorneOn(tx, id, actorId, at)
  }
}
