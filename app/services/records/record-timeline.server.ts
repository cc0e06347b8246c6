import { groupCrowds, type TimelineLine } from '#app/domain/event/crowd.ts'
import type { TimelineOf } from '#app/domain/record/timeline-of.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { chainIds } from '#db/queries/chain.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import { crowdOf, timelineOf } from '#db/queries/timeline.ts'
import type { Reader } from '#db/types.ts'
import { loadRecord, type RecordAddress } from './load-record.server.ts'

const MOST = 500
/** What people did in crowds is counted up to here. */
const MOST_IN_CROWDS = 20_000

/**
 * Everything that happened to a record or to the chain of a question, newest first. Events of hidden
 * comments and records are left out, and in a chain what people did in crowds.
 */
export async function recordTimeline(
  viewer: Viewer,
  { kind, number }: RecordAddress,
  of: TimelineOf = 'record',
) {
  const q = reader()
  const scope = scopeOf(viewer)
  const record = await loadRecord(q, scope, kind, number)
  const ids = of === 'chain' ? await chainIds(q, scope, record.id) : [record.id]
  const found = await timelineOf(q, scope, ids, MOST + 1)
  const cut = found.length > MOST
  const listed = found.slice(0, MOST)
  const since = cut ? listed.at(-1)?.at : undefined
  const crowd = of === 'chain' ? [] : await crowdSince(q, record.id, since)
  return {
    record: { kind, number, slug: record.slug, titlePlain: record.titlePlain },
    of,
    events: groupCrowds(listed, crowd, (event) => whole(record, event)).map(eventView),
    cut,
  }
}

/** A crowd older than the last event that is told has no place among them. */
async function crowdSince(q: Reader, id: string, since: Date | undefined) {
  const crowd = await crowdOf(q, id, MOST_IN_CROWDS)
  return since ? crowd.filter(({ at }) => at >= since) : crowd
}

type Row = Awaited<ReturnType<typeof timelineOf>>[number]
type Brief = Awaited<ReturnType<typeof crowdOf>>[number]

function whole(record: RecordWithAuthor, event: Brief): Row {
  const { id: recordId, kind: recordKind, number, slug, titleHtml, revision } = record
  const same = { recordId, recordKind, number, slug, titleHtml, revision }
  return { ...same, data: {}, commentId: null, attemptId: null, ...event }
}

const eventView = ({ titleHtml, revision, recordId, ...event }: TimelineLine<Row>) => ({
  ...event,
  title: body(recordId, 'title', revision, titleHtml),
})

export type RecordTimeline = Awaited<ReturnType<typeof recordTimeline>>
