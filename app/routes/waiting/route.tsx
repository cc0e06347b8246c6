import type { LoaderFunctionArgs } from '@remix-run/node'
import { pageOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { waitingPage } from '#app/services/results/waiting-page.server.ts'
import { waitingWords } from '#messages/waiting.ts'
import { writtenWaiting } from './written-waiting.server.ts'

export { WaitingPage as default } from './page.tsx'

export const meta = titled(() => waitingWords.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const load = async () => writtenWaiting(await waitingPage(context.viewer, pageOf(request)))
  return page(context, load())
}
