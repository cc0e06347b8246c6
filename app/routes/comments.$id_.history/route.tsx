import type { LoaderFunctionArgs } from '@remix-run/node'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { commentHistory } from '#app/services/comments/comment-history.server.ts'
import { discussionWords } from '#messages/discussion.ts'

export { CommentHistoryPage as default } from './page.tsx'

export const meta = titled(() => discussionWords.historyTitle)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const choice = {
    from: Number(searchParams.get('from')) || undefined,
    to: Number(searchParams.get('to')) || undefined,
  }
  return page(context, commentHistory(context.viewer, textOf(params.id), choice))
}
