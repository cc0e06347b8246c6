import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { PostCommentInput } from '#app/domain/comment/input.ts'
import { commentPath } from '#app/domain/paths.ts'
import { readForm } from '#app/http/form.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { answer, page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { messages as m } from '#app/messages/index.ts'
import { postComment } from '#app/services/discussion/post-comment.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'

export { WritePage as default } from './page.tsx'

export const meta = titled(() => m.discussion.write)

/** A page for writing alone; a comment that was not accepted comes back here with its text. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = memberOrSignIn(context, request)
  return page(context, questionPage(viewer, numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const target = { kind: 'question' as const, number: numberOf(params.ref) }
  const post = async () => {
    const posted = await postComment(context.viewer, target, form.parse(PostCommentInput))
    return redirect(commentPath(posted.id))
  }
  return answer(form.typed, post())
}
