import { beliefsOf, communityOf } from '#app/domain/credence/beliefs.ts'
import { credencesOn } from '#db/queries/credences.ts'
import { updateWanted } from '#db/queries/wanted.ts'
import type { Reader, Tx } from '#db/types.ts'

/** Width of the middle half of what people believe, as far as everybody may know it; else 0. */
export async function dividedOver(q: Reader, recordId: string): Promise<number> {
  const { standing } = beliefsOf(await credencesOn(q, recordId), null)
  const community = communityOf(standing)
  return community ? community.high - community.low : 0
}

/** Called in the write that changed a credence. */
export async function recomputeDivided(tx: Tx, recordId: string): Promise<void> {
  await updateWanted(tx, recordId, { divided: await dividedOver(tx, recordId) })
}
