import { parseRecordName } from '#app/domain/record/kind.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { mergeEnd } from '#app/services/questions/merge-end.server.ts'
import { reader } from '#db/client.ts'
import { findQuestion } from '#db/queries/questions.ts'
import { findRecord } from '#db/queries/records.ts'

/** The record cited as `Q12`, if this viewer may see it; of a merged one what it became part of. */
export async function findByName(viewer: Viewer, name: string) {
  const [q, scope] = [reader(), scopeOf(viewer)]
  const named = parseRecordName(name)
  const found = named && (await findRecord(q, scope, named.kind, named.number))
  if (!found) return refuse('page')
  const merged = found.status === 'merged' ? await findQuestion(q, found.id) : null
  const end = merged && (await mergeEnd(q, scope, merged.mergedIntoId))
  return end ?? { kind: found.kind, number: found.number, slug: found.slug }
}
