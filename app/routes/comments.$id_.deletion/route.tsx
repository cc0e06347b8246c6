import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { DeleteCommentInput } from '#app/domain/comment/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { titled } from '#app/http/titled.ts'
import { deleteComment } from '#app/services/comments/delete-comment.server.ts'
import { discussionWords } from '#messages/discussion.ts'

export { DeleteCommentPage as default } from './page.tsx'

export const meta = titled(() => discussionWords.deleteTitle)

export function loader({ request, context }: LoaderFunctionArgs) {
  memberOrSignIn(context, request)
  return null
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, DeleteCommentInput, async (input, member) =>
    recordPath(await deleteComment(member, textOf(params.id), input)),
  )
}
