import { MOST_PROPOSED, stateOfNew } from '#app/domain/observable/state.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { countProposedBy } from '#db/queries/observables-proposed.ts'
import type { Tx } from '#db/types.ts'

/** What one person proposes waits in a number that somebody can look at. */
export async function refuseManyProposed(tx: Tx, viewer: Member): Promise<void> {
  if (stateOfNew(viewer) === 'accepted') return
  if ((await countProposedBy(tx, viewer.id)) >= MOST_PROPOSED) refuse('observablesWaiting')
}
