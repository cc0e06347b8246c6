import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Section } from '#app/components/page/section.tsx'
import { type EventOfRecord, recordEventView } from '#app/components/record/record-event-view.tsx'
import { Timeline } from '#app/components/record/timeline.tsx'
import { messages as m } from '#app/messages/index.ts'

type Props = { events: EventOfRecord[] }

/** The newest of what happened anywhere on the site. */
export function Latest({ events }: Props) {
  return (
    <Section id="latest" title={m.site.latest}>
      {events.length > 0 ? (
        <Timeline events={events.map(recordEventView)} short />
      ) : (
        <EmptyPlace>{m.site.nothingYet}</EmptyPlace>
      )}
    </Section>
  )
}
