import type { LoaderFunctionArgs } from '@remix-run/node'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { findWords } from '#messages/find.ts'

export { ExperimentsPage as default } from './page.tsx'

export const meta = titled(() => findWords.search.kinds.experiment)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  return page(context, recordList('experiment', context.viewer, searchParams))
}
