import { isEnough } from '#app/domain/decision/seconds.ts'
import { isDirected } from '#app/domain/resolution/direction.ts'
import type { Role } from '#app/domain/viewer/viewer.ts'
import { curatorsWithoutCredence, pooledVerdictOn } from '#db/queries/resolution-interest.ts'
import type { ResolutionRow } from '#db/queries/resolutions.ts'
import type { Tx } from '#db/types.ts'

type Seconds = readonly { personId: string; role?: Role }[]

/**
 * Whether a proposal has been seconded enough. Against the pooled verdict, or without one, a curator
 * who never gave a credence on the prediction has to be among those who propose and second it.
 */
export async function isSecondedEnough(
  tx: Tx,
  { recordId, outcome, proposedById }: ResolutionRow,
  { seconds, needed }: { seconds: Seconds; needed: number },
): Promise<boolean> {
  if (!isEnough(seconds, needed)) return false
  if (isDirected(outcome, await pooledVerdictOn(tx, recordId))) return true
  const ids = [proposedById, ...seconds.map(({ personId }) => personId)]
  return (await curatorsWithoutCredence(tx, recordId, ids)) > 0
}
