import { scopeOf } from '#app/domain/record/visibility.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { timelineOf } from '#db/queries/timeline.ts'
import { loadRecord, type RecordAddress } from './load-record.server.ts'

const MOST = 500

/** Everything that happened to a record, newest first; events of hidden comments are left out. */
export async function recordTimeline(viewer: Viewer, { kind, number }: RecordAddress) {
  const scope = scopeOf(viewer)
  const record = await loadRecord(reader(), scope, kind, number)
  const events = await timelineOf(reader(), scope, record.id, MOST + 1)
  return {
    record: { kind, number, slug: record.slug, titlePlain: record.titlePlain },
    events: events.slice(0, MOST),
    cut: events.length > MOST,
  }
}
