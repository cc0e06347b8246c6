import type { RecordKind } from '#app/domain/record/kind.ts'
import { type FoundReference, identify } from '#app/domain/reference/identify.ts'
import { addCitations, referenceIds, removeCitations, sourceOf } from '#db/queries/references.ts'
import type { Tx } from '#db/types.ts'
import { addReference } from './add-reference.server.ts'

type Citing = {
  id: string
  /** That of the record whose text it is; null for other texts. */
  kind: RecordKind | null
  /** It has cited nothing before. */
  isNew?: boolean
}

/** Gives every work that a text cites its page, and notes that this text cites it. */
export async function collectCitations(
  tx: Tx,
  { id, kind, isNew = false }: Citing,
  found: FoundReference[],
  at: Date,
): Promise<void> {
  const wanted = new Map(
    found.flatMap((reference) => {
      const identity = identify(reference)
      return identity ? [[identity.key, identity] as const] : []
    }),
  )
  const ids = await referenceIds(tx, [...wanted.keys()])
  for (const [key, identity] of wanted)
    if (!ids.has(key)) ids.set(key, await addReference(tx, identity, at))
  const cited = [...wanted.keys()].flatMap((key) => ids.get(key) ?? [])
  const source = await sourceOf(tx, kind, id)
  // A work may be cited by two of its identifiers.
  if (!isNew) await removeCitations(tx, id)
  await addCitations(tx, id, [...new Set(source ? [...cited, source] : cited)])
}
