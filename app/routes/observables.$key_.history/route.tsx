import type { LoaderFunctionArgs } from '@remix-run/node'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { observableHistory } from '#app/services/observables/observable-history.server.ts'
import { observableWords } from '#messages/observable.ts'

export { ObservableHistoryPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ observable }) =>
  observableWords.history.title(observable.name),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const choice = {
    from: Number(searchParams.get('from')) || undefined,
    to: Number(searchParams.get('to')) || undefined,
  }
  return page(context, observableHistory(context.viewer, textOf(params.key), choice))
}
