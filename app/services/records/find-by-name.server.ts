import { parseRecordName } from '#app/domain/record/kind.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { findRecord } from '#db/queries/records.ts'

/** The record cited as `Q12`, if this viewer may see it. */
export async function findByName(viewer: Viewer, name: string) {
  const named = parseRecordName(name)
  const found = named && (await findRecord(reader(), scopeOf(viewer), named.kind, named.number))
  if (!found) return refuse('page')
  return { kind: found.kind, number: found.number, slug: found.slug }
}
