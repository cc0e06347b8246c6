import type { LoaderFunctionArgs } from '@remix-run/node'
import { skipsTo } from '#app/components/page/page-skips.tsx'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { observablePage } from '#app/services/observables/observable-page.server.ts'
import { summaryText } from '#messages/summaries.ts'
import { withPlot } from './plot.server.ts'

export { ObservablePage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ observable, summary }) => ({
  title: observable.name,
  description: summary ? summaryText(summary) : '',
}))

export const handle = skipsTo<typeof loader>(() => ['axis', 'predictions'])

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const requested = Number(new URL(request.url).searchParams.get('page')) || 1
  const found = observablePage(context.viewer, textOf(params.key), requested)
  return page(context, found.then(withPlot))
}
