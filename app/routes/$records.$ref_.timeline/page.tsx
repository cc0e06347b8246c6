import { useLoaderData } from '@remix-run/react'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Timeline } from '#app/components/record/timeline.tsx'
import { toldEvent } from '#app/components/record/told-event.tsx'
import { recordPath } from '#app/domain/paths.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

export function TimelinePage() {
  const { record, events, cut } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead
        title={m.timeline.title(recordName(record.kind, record.number))}
        lead={<Link to={recordPath(record)}>{record.titlePlain}</Link>}
        width="text"
      />
      <Timeline events={events.map(toldEvent)} />
      {cut ? <p className="hint">{m.timeline.cut}</p> : null}
    </Page>
  )
}
