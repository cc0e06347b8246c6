import type { LoaderFunctionArgs } from '@remix-run/node'
import { readHistoryAddress } from '#app/domain/history/address.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { historyPage } from '#app/services/history/history-page.server.ts'
import { historyWords } from '#messages/history.ts'
import { withPlot } from './plot.server.ts'

export { HistoryPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ area }) => ({
  title: area ? historyWords.titleIn(area.name) : historyWords.title,
  description: historyWords.lead,
}))

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = readHistoryAddress(new URL(request.url).searchParams)
  return page(context, historyPage(query).then(withPlot))
}
