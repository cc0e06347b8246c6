import type { Identity } from '#app/domain/reference/identify.ts'
import { referenceIds } from '#db/queries/references.ts'
import type { Tx } from '#db/types.ts'
import { addReference } from './add-reference.server.ts'

/** The reference that an identified work stands for; it is made when nobody has cited it yet. */
export async function workId(tx: Tx, identity: Identity, at: Date): Promise<string> {
  const known = await referenceIds(tx, [identity.key])
  return known.get(identity.key) ?? addReference(tx, identity, at)
}
