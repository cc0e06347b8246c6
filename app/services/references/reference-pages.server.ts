import { RECORD_KINDS } from '#app/domain/record/kind.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { mayDescribe } from '#app/domain/reference/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { cites } from '#db/queries/citing-people.ts'
import {
  findReference,
  identifiersOf,
  listReferences,
  type ReferenceRow,
  recordsCiting,
} from '#db/queries/references.ts'
import { presentIdentity } from './present-identity.server.ts'
import { workView } from './work-view.server.ts'

const MOST = 500

/** Every cited work with how many records cite it, most cited first. */
export async function referenceList(viewer: Viewer) {
  const found = await listReferences(reader(), scopeOf(viewer), MOST + 1)
  const references = found.slice(0, MOST).map((row) => ({ ...workView(row), uses: row.uses }))
  return { references, cut: found.length > MOST }
}

/**
 * A work under everything that identifies it, and the records that cite it or were taken from it,
 * questions first. One that nobody may be seen citing is not there.
 */
export async function referencePage(viewer: Viewer, slug: string) {
  const q = reader()
  const reference = await findReference(q, slug)
  if (!reference) return refuse('reference')
  const [identifiers, citing, describe] = await Promise.all([
    identifiersOf(q, reference.id),
    recordsCiting(q, scopeOf(viewer), reference.id, MOST),
    invited(viewer, reference),
  ])
  if (citing.length === 0) return refuse('reference')
  return {
    reference: workView(reference),
    revision: reference.revision,
    identifiers: identifiers
      .filter(isPresent)
      .map(({ scheme, identifier, url }) => ({ scheme, identifier, url })),
    describe,
    citing: citing
      .map(({ titleHtml, ...rest }) => ({
        ...rest,
        title: body(rest.id, 'title', rest.revision, titleHtml),
      }))
      .sort((a, b) => RECORD_KINDS.indexOf(a.kind) - RECORD_KINDS.indexOf(b.kind)),
  }
}

/** Visitors are invited where nothing is known: they may be who cites it. */
async function invited(viewer: Viewer, reference: ReferenceRow): Promise<boolean> {
  if (viewer === null) return reference.title === ''
  return mayDescribe(viewer, reference, await cites(reader(), viewer.id, reference.id))
}

/** An identifier that says by the rule of today what another beside it says is not shown. */
const isPresent = (one: Pick<ReferenceRow, 'key' | 'scheme' | 'identifier' | 'url'>): boolean =>
  presentIdentity(one)?.key === one.key
