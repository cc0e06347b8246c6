import type { QuestionStatus } from '#app/domain/question/status.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal.ts'
import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { findReference, listReferences, recordsCiting } from '#db/queries/references.ts'

const MOST = 500

/** Every cited work with how many records cite it, most cited first. */
export async function referenceList(viewer: Viewer) {
  const found = await listReferences(reader(), scopeOf(viewer), MOST + 1)
  return { references: found.slice(0, MOST), cut: found.length > MOST }
}

/** A work and the records that cite it. One that nobody may be seen citing is not there. */
export async function referencePage(viewer: Viewer, slug: string) {
  const q = reader()
  const reference = await findReference(q, slug)
  if (!reference) return refuse('not-found', 'reference')
  const citing = await recordsCiting(q, scopeOf(viewer), reference.id, MOST)
  if (citing.length === 0) return refuse('not-found', 'reference')
  const { title, authors, year, url, scheme, identifier } = reference
  return {
    reference: { slug, title, authors, year, url, scheme, identifier },
    citing: citing.map(({ titleHtml, ...rest }) => ({
      ...rest,
      status: rest.status as QuestionStatus,
      title: body(rest.id, 'title', rest.revision, titleHtml),
    })),
  }
}
