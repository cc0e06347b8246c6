import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { EditCommentInput } from '#app/domain/comment/input.ts'
import { commentPath } from '#app/domain/paths/comment.ts'
import { actOrPreview } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { commentSource } from '#app/services/comments/comment-source.server.ts'
import { editComment } from '#app/services/comments/edit-comment.server.ts'
import { discussionWords } from '#messages/discussion.ts'

export { EditCommentPage as default } from './page.tsx'

export const meta = titled(() => discussionWords.editTitle)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, commentSource(memberOrSignIn(context, request), textOf(params.id)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOrPreview({ request, context }, EditCommentInput, async (input, member) => {
    const { id } = await editComment(member, textOf(params.id), input)
    return commentPath(id)
  })
}
