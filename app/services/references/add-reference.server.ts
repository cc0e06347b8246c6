import type { Identity } from '#app/domain/reference/identify.ts'
import { insertReference } from '#db/queries/references.ts'
import { addSubject } from '#db/queries/subjects.ts'
import { indexNamed } from '#db/search/index-named.ts'
import type { Tx } from '#db/types.ts'

const UNDESCRIBED = { title: '', authors: [], year: null }

/** Makes a reference of which nothing is known yet but what identifies it. */
export async function addReference(tx: Tx, identity: Identity, at: Date): Promise<string> {
  const id = await addSubject(tx, 'reference')
  await insertReference(tx, { id, ...identity, ...UNDESCRIBED, createdAt: at })
  await indexNamed(tx, 'reference', id)
  return id
}
