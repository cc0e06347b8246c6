import type { LoaderFunctionArgs } from '@remix-run/node'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { observableList } from '#app/services/observables/observable-list.server.ts'
import { observableWords } from '#messages/observable.ts'

export { ObservablesPage as default } from './page.tsx'

export const meta = titled(() => observableWords.list.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  return page(context, observableList(context.viewer, searchParams.get('q') ?? ''))
}
