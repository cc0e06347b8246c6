import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { type RecordKind, recordName } from '#app/domain/record/kind.ts'
import type { Body } from '#app/domain/text/body.ts'
import { eventView, type StoredEvent } from './event-view.tsx'
import type { TimelineEvent } from './timeline.tsx'

export type EventOfRecord = StoredEvent & {
  recordKind: RecordKind
  number: number
  slug: string
  title: Body
}

/** A stored event with the record it happened to, where several stand on one timeline. */
export const recordEventView = (event: EventOfRecord): TimelineEvent => ({
  ...eventView(event),
  what: (
    <Link to={recordPath({ ...event, kind: event.recordKind })}>
      {recordName(event.recordKind, event.number)}, <Inline body={event.title} />
    </Link>
  ),
})
