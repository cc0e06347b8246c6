import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { EditCommentInput } from '#app/domain/comment/input.ts'
import { commentPath } from '#app/domain/paths/comment.ts'
import { readForm } from '#app/http/form.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { answerOrPreview } from '#app/http/preview.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { messages as m } from '#app/messages/index.ts'
import { commentSource } from '#app/services/comments/comment-source.server.ts'
import { editComment } from '#app/services/comments/edit-comment.server.ts'

export { EditCommentPage as default } from './page.tsx'

export const meta = titled(() => m.discussion.editTitle)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, commentSource(memberOrSignIn(context, request), textOf(params.id)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const edit = async () => {
    const { id } = await editComment(
      context.viewer,
      textOf(params.id),
      form.parse(EditCommentInput),
    )
    return redirect(commentPath(id))
  }
  return answerOrPreview(context, form, edit)
}
