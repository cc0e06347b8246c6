import type { RecordKind } from '#app/domain/record/kind.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { findRecord } from '#db/queries/records.ts'
import { timelineOf } from '#db/queries/timeline.ts'

const MOST = 500

/** Everything that happened to a record, newest first; events of hidden comments are left out. */
export async function recordTimeline(viewer: Viewer, kind: RecordKind, number: number) {
  const scope = scopeOf(viewer)
  const record = await findRecord(reader(), scope, kind, number)
  if (!record) return refuse('not-found', 'page')
  const events = await timelineOf(reader(), scope, record.id, MOST + 1)
  return {
    record: { kind, number, slug: record.slug, titlePlain: record.titlePlain },
    events: events.slice(0, MOST),
    cut: events.length > MOST,
  }
}
