import type { LoaderFunctionArgs } from '@remix-run/node'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { siteWords } from '#messages/site.ts'

export { QuestionsPage as default } from './page.tsx'

export const meta = titled(() => siteWords.questions)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  return page(context, recordList('question', context.viewer, searchParams))
}
