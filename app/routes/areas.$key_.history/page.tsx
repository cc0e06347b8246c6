import { useLoaderData } from '@remix-run/react'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { eventView } from '#app/components/record/event-view.tsx'
import { Timeline } from '#app/components/record/timeline.tsx'
import { areaPath } from '#app/domain/paths/area.ts'
import { areaWords } from '#messages/area.ts'
import type { loader } from './route.tsx'

const words = areaWords.forms

export function AreaHistoryPage() {
  const { area, events } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead
        title={words.historyTitle(area.name)}
        lead={<Link to={areaPath(area.key)}>{area.name}</Link>}
        width="text"
      />
      {events.length > 0 ? (
        <Timeline
          events={events.map((event) => eventView({ ...event, commentId: null, attemptId: null }))}
        />
      ) : (
        <EmptyPlace>{words.historyNone}</EmptyPlace>
      )}
    </Page>
  )
}
