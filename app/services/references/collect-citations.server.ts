import { type FoundReference, identify } from '#app/domain/reference/identify.ts'
import { insertReference, referencesByKeys, setCitations } from '#db/queries/references.ts'
import { addSubject } from '#db/queries/subjects.ts'
import type { Tx } from '#db/types.ts'

/** Gives every work that a text cites its page, and notes that this text cites it. */
export async function collectCitations(
  tx: Tx,
  subjectId: string,
  found: FoundReference[],
  at: Date,
): Promise<void> {
  const wanted = new Map(
    found.flatMap((reference) => {
      const identity = identify(reference)
      return identity ? [[identity.key, identity] as const] : []
    }),
  )
  const known = await referencesByKeys(tx, [...wanted.keys()])
  const ids = new Map(known.map((reference) => [reference.key, reference.id]))
  for (const [key, identity] of wanted) {
    if (ids.has(key)) continue
    const id = await addSubject(tx, 'reference')
    await insertReference(tx, {
      id,
      ...identity,
      title: '',
      authors: [],
      year: null,
      createdAt: at,
    })
    ids.set(key, id)
  }
  const cited = [...wanted.keys()].flatMap((key) => ids.get(key) ?? [])
  await setCitations(tx, subjectId, cited)
}
