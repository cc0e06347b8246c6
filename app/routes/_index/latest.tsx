import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Section } from '#app/components/page/section.tsx'
import { Timeline } from '#app/components/record/timeline.tsx'
import { type StoredEvent, toldEvent } from '#app/components/record/told-event.tsx'
import { recordPath } from '#app/domain/paths.ts'
import { type RecordKind, recordName } from '#app/domain/record/kind.ts'
import type { Body } from '#app/domain/text/body.ts'
import { messages as m } from '#app/messages/index.ts'

type Event = StoredEvent & { recordKind: RecordKind; number: number; slug: string; title: Body }

/** The newest of what happened anywhere on the site. */
export function Latest({ events }: { events: Event[] }) {
  return (
    <Section id="latest" title={m.site.latest}>
      {events.length > 0 ? (
        <Timeline events={events.map(told)} short />
      ) : (
        <EmptyPlace>{m.site.nothingYet}</EmptyPlace>
      )}
    </Section>
  )
}

const told = (event: Event) => ({
  ...toldEvent(event),
  what: (
    <Link to={recordPath({ ...event, kind: event.recordKind })}>
      {recordName(event.recordKind, event.number)}, <Inline body={event.title} />
    </Link>
  ),
})
