import type { LoaderFunctionArgs } from '@remix-run/node'
import { writtenQueues } from '#app/charts/rows/written-queues.server.ts'
import { pageOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { waitingPage } from '#app/services/waiting/waiting-page.server.ts'
import { waitingWords } from '#messages/waiting.ts'

export { WaitingPage as default } from './page.tsx'

export const meta = titled(() => waitingWords.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const queue = new URL(request.url).searchParams.get('queue')
  const load = async () => {
    const waiting = await waitingPage(context.viewer, { queue, page: pageOf(request) })
    return { ...waiting, queues: writtenQueues(waiting.queues) }
  }
  return page(context, load())
}
