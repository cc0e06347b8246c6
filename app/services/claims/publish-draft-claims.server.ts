import type { Member } from '#app/domain/viewer/viewer.ts'
import { ownDraftsAbove } from '#db/queries/neighbours.ts'
import type { Tx } from '#db/types.ts'
import { loadClaim } from './load-claim.server.ts'
import { publishClaimIn } from './publish-claim.server.ts'

/** What is registered follows from claims that everybody can read: drafts of one's own become public. */
export async function publishDraftClaims(tx: Tx, viewer: Member, predictionId: string, at: Date) {
  for (const number of await ownDraftsAbove(tx, predictionId, viewer.id))
    await publishClaimIn(tx, viewer, await loadClaim(tx, viewer, number), at)
}
