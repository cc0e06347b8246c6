import { useLoaderData } from '@remix-run/react'
import { SortTabs } from '#app/components/lists/sort-tabs.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { eventView } from '#app/components/record/event-view.tsx'
import { recordEventView } from '#app/components/record/record-event-view.tsx'
import { Timeline } from '#app/components/record/timeline.tsx'
import { recordPath, timelinePath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { TIMELINES } from '#app/domain/record/timeline-of.ts'
import type { RecordTimeline } from '#app/services/records/record-timeline.server.ts'
import { timelineWords } from '#messages/timeline.ts'
import { Band } from './band.tsx'
import type { loader } from './route.tsx'

export function TimelinePage() {
  const { record, of, events, cut, band } = useLoaderData<typeof loader>()
  const name = recordName(record.kind, record.number)
  return (
    <Page>
      <PageHead
        title={timelineWords.title(name)}
        lead={
          <Link to={recordPath(record)}>
            <bdi>{record.titlePlain}</bdi>
          </Link>
        }
        width="text"
      />
      {band ? <Band band={band} name={name} /> : null}
      <Section id="events" title={timelineWords.events}>
        {record.kind === 'question' ? <Choice record={record} of={of} /> : null}
        <Timeline events={events.map(of === 'chain' ? recordEventView : eventView)} />
        {cut ? <p className="hint">{timelineWords.cut}</p> : null}
      </Section>
    </Page>
  )
}

type Chosen = Pick<RecordTimeline, 'record' | 'of'>

/** The timeline of a question tells of its chain, or of the question alone. */
const Choice = ({ record, of: chosen }: Chosen) => (
  <>
    <SortTabs
      label={timelineWords.of}
      tabs={TIMELINES.map((of) => ({
        label: timelineWords.choices[of],
        href: timelinePath(record, `of=${of}`),
        current: of === chosen,
      }))}
    />
    {chosen === 'chain' ? <p className="hint">{timelineWords.chainHint}</p> : null}
  </>
)
