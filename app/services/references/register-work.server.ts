import { type FoundReference, identify } from '#app/domain/reference/identify.ts'
import { withDashes } from '#app/domain/text/dashes.ts'
import { describeReference, joinReferences, referenceIds } from '#db/queries/references.ts'
import { indexNamed } from '#db/search/index-named.ts'
import type { Tx } from '#db/types.ts'
import { addReference } from './add-reference.server.ts'

type Work = {
  /** Everything that identifies it, such as a DOI and an arXiv id; its page goes by the first. */
  identifiers: FoundReference[]
  title: string
  authors: string[]
  year: number | null
}

/** Describes a work and makes all its identifiers lead to one reference; earlier citations follow. */
export async function registerWork(tx: Tx, work: Work, at: Date): Promise<void> {
  const { identifiers, title, authors, year } = work
  const identities = identifiers.flatMap((found) => identify(found) ?? [])
  const known = await referenceIds(
    tx,
    identities.map(({ key }) => key),
  )
  const ids = new Set<string>()
  for (const identity of identities)
    ids.add(known.get(identity.key) ?? (await addReference(tx, identity, at)))
  const [into, ...others] = ids
  if (into === undefined) return
  await describeReference(tx, into, { title: withDashes(title), authors, year })
  await indexNamed(tx, 'reference', into)
  for (const id of others) await joinReferences(tx, { id, into, at })
}
