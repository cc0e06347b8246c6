import { linkedIds } from '#db/queries/neighbours.ts'
import type { Tx } from '#db/types.ts'
import { deriveClaim } from './derive-claim.server.ts'

/** Derives what follows from evidence by hand: the claim it is on, or those above the prediction it is on. */
export async function deriveBorneOn(tx: Tx, recordId: string, actorId: string, at: Date) {
  await deriveClaim(tx, recordId, actorId, at)
  for (const claimId of await linkedIds(tx, recordId, 'derived-from'))
    await deriveClaim(tx, claimId, actorId, at)
}
