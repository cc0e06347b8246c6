import type { LoaderFunctionArgs } from '@remix-run/node'
import { searchInput } from '#app/domain/search/page-input.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { limitedSearch } from '#app/services/search/search-page.server.ts'
import { findWords } from '#messages/find.ts'

export { SearchPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ q }) => findWords.search.title(q))

export async function loader({ request, context }: LoaderFunctionArgs) {
  const input = searchInput(new URL(request.url))
  return page(context, limitedSearch(context.viewer, context.address, input))
}
