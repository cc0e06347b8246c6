import { type FoundReference, identify } from '#app/domain/reference/identify.ts'
import type { Rendered } from '#app/services/texts/render-text.server.ts'
import { storedColumns } from '#app/services/texts/stored-columns.server.ts'
import { referenceIds, updateReference } from '#db/queries/references.ts'
import { indexNamed } from '#db/search/index-named.ts'
import type { Tx } from '#db/types.ts'
import { addReference } from './add-reference.server.ts'
import { joinWorks } from './join-works.server.ts'

type Work = {
  /** Everything that identifies it, such as a DOI and an arXiv id; its page goes by the first. */
  identifiers: FoundReference[]
  /** Its title. */
  text: Rendered<'reference'>
  authors: string[]
  year: number | null
  venue?: string
}

/** Describes a work and makes all its identifiers lead to one reference; earlier citations follow. */
export async function registerWork(tx: Tx, work: Work, at: Date): Promise<void> {
  const { identifiers, text, authors, year, venue = '' } = work
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
  await updateReference(tx, into, { ...(await storedColumns(tx, text)), authors, year, venue })
  await indexNamed(tx, 'reference', into)
  for (const id of others) await joinWorks(tx, { id, into, at })
}
