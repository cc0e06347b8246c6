import { type FoundReference, identify } from '#app/domain/reference/identify.ts'
import {
  citedKeys,
  isCited,
  joinReferences,
  removeCitation,
} from '#db/queries/reference-merging.ts'
import { addCitation } from '#db/queries/references.ts'
import type { Tx } from '#db/types.ts'
import { workId } from './work-id.server.ts'

/**
 * Notes what a text that was read again cites and was not seen to cite before. What was stored for the
 * same words (one identifier is the beginning of the other) was misread, and leads to what they name
 * where nothing else cites it. Everything else stays: not all that a record cites stands in its text.
 */
export async function recollectCitations(
  tx: Tx,
  id: string,
  found: FoundReference[],
  at: Date,
): Promise<void> {
  const before = await citedKeys(tx, id)
  const named = new Map(found.flatMap((one) => identify(one) ?? []).map((one) => [one.key, one]))
  for (const identity of named.values()) {
    if (before.some(({ key }) => key === identity.key)) continue
    const into = await workId(tx, identity, at)
    if (before.some((one) => one.id === into)) continue
    await addCitation(tx, id, into)
    const misread = before.filter(
      ({ key }) =>
        !named.has(key) && (key.startsWith(identity.key) || identity.key.startsWith(key)),
    )
    for (const one of misread) {
      await removeCitation(tx, id, one.id)
      if (one.title === '' && !(await isCited(tx, one.id)))
        await joinReferences(tx, { id: one.id, into, at })
    }
  }
}
