import { RECORD_KINDS } from '#app/domain/record/kind.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import {
  findReference,
  identifiersOf,
  listReferences,
  recordsCiting,
} from '#db/queries/references.ts'

const MOST = 500

/** Every cited work with how many records cite it, most cited first. */
export async function referenceList(viewer: Viewer) {
  const found = await listReferences(reader(), scopeOf(viewer), MOST + 1)
  return { references: found.slice(0, MOST), cut: found.length > MOST }
}

/**
 * A work under everything that identifies it, and the records that cite it or were taken from it,
 * questions first. One that nobody may be seen citing is not there.
 */
export async function referencePage(viewer: Viewer, slug: string) {
  const q = reader()
  const reference = await findReference(q, slug)
  if (!reference) return refuse('reference')
  const [identifiers, citing] = await Promise.all([
    identifiersOf(q, reference.id),
    recordsCiting(q, scopeOf(viewer), reference.id, MOST),
  ])
  if (citing.length === 0) return refuse('reference')
  const { title, authors, year, url, scheme, identifier } = reference
  return {
    reference: { slug, title, authors, year, url, scheme, identifier },
    identifiers,
    citing: citing
      .map(({ titleHtml, ...rest }) => ({
        ...rest,
        title: body(rest.id, 'title', rest.revision, titleHtml),
      }))
      .sort((a, b) => RECORD_KINDS.indexOf(a.kind) - RECORD_KINDS.indexOf(b.kind)),
  }
}
