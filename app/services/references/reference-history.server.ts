import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import {
  comparedRevisions,
  type RevisionChoice,
} from '#app/services/texts/compared-revisions.server.ts'
import { reader } from '#db/client.ts'
import { findReference, recordsCiting } from '#db/queries/references.ts'
import { workView } from './work-view.server.ts'

/** All that was said of a work, who said it and when, and what differs between two of it. */
export async function referenceHistory(viewer: Viewer, slug: string, choice: RevisionChoice) {
  const q = reader()
  const row = await findReference(q, slug)
  if (!row) return refuse('reference')
  const citing = await recordsCiting(q, scopeOf(viewer), row.id, 1)
  if (citing.length === 0) return refuse('reference')
  const { compared, differ } = await comparedRevisions(row.id, choice)
  const { differences, facts } = differ
  return { work: workView(row), ...compared, differences, facts }
}
