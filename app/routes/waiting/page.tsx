import { useLoaderData } from '@remix-run/react'
import { Pager } from '#app/components/lists/pager.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { WaitingQueues } from '#app/components/waiting/waiting-queues.tsx'
import { waitingPath } from '#app/domain/paths/evidence.ts'
import { waitingWords as words } from '#messages/waiting.ts'
import type { loader } from './route.tsx'

export function WaitingPage() {
  const { at, one, page, more, queues } = useLoaderData<typeof loader>()
  const pageAt = (number: number) => waitingPath(`queue=${one}&page=${number}`)
  return (
    <Page>
      <PageHead title={words.title} lead={words.lead} width="text" />
      <WaitingQueues queues={queues} at={at} one={one !== null} />
      <Pager previous={page > 1 ? pageAt(page - 1) : null} next={more ? pageAt(page + 1) : null} />
    </Page>
  )
}
