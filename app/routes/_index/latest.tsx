import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Section } from '#app/components/page/section.tsx'
import { type EventOfRecord, recordEventView } from '#app/components/record/record-event-view.tsx'
import { Timeline } from '#app/components/record/timeline.tsx'
import { siteWords } from '#messages/site.ts'

type Props = { events: EventOfRecord[]; imported: { count: number; at: Date } | null }

/** The newest of what people did; what the site and imports brought is one line. */
export function Latest({ events, imported }: Props) {
  return (
    <Section id="latest" title={siteWords.latest}>
      {events.length > 0 ? (
        <Timeline events={events.map(recordEventView)} short />
      ) : (
        <EmptyPlace>{siteWords.nothingYet}</EmptyPlace>
      )}
      {imported ? (
        <p className="list-note">
          {siteWords.imported(imported.count)} <Moment at={imported.at} as="short" />.
        </p>
      ) : null}
    </Section>
  )
}
