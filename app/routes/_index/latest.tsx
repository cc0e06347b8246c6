import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Section } from '#app/components/page/section.tsx'
import { type EventOfRecord, recordEventView } from '#app/components/record/record-event-view.tsx'
import { Timeline } from '#app/components/record/timeline.tsx'
import { siteWords } from '#messages/site.ts'

type Props = { events: EventOfRecord[] }

/** The newest of what happened anywhere on the site. */
export function Latest({ events }: Props) {
  return (
    <Section id="latest" title={siteWords.latest}>
      {events.length > 0 ? (
        <Timeline events={events.map(recordEventView)} short />
      ) : (
        <EmptyPlace>{siteWords.nothingYet}</EmptyPlace>
      )}
    </Section>
  )
}
