import { joinReferences, moveDescription } from '#db/queries/reference-merging.ts'
import { referenceById } from '#db/queries/references.ts'
import { indexNamed } from '#db/search/index-named.ts'
import type { Tx } from '#db/types.ts'

/**
 * Makes one reference another identifier of the work that a second stands for: what cites it and what
 * was said of it goes over, its address leads there. What was said of both stays with each.
 */
export async function joinWorks(tx: Tx, { id, into, at }: { id: string; into: string; at: Date }) {
  const [from, to] = [await referenceById(tx, id), await referenceById(tx, into)]
  await joinReferences(tx, { id, into, at })
  if (!from || !to || from.title === '' || to.title !== '') return
  await moveDescription(tx, from, into)
  await indexNamed(tx, 'reference', into)
}
