import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { PostCommentInput } from '#app/domain/comment/input.ts'
import { commentPath } from '#app/domain/paths/comment.ts'
import { readForm } from '#app/http/form.server.ts'
import { memberOf, memberOrSignIn } from '#app/http/guard.server.ts'
import { recordParams } from '#app/http/params.server.ts'
import { answerOrPreview } from '#app/http/preview.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { placedComment } from '#app/services/comments/placed-comment.server.ts'
import { postComment } from '#app/services/comments/post-comment.server.ts'
import { writingPage } from '#app/services/records/record-forms.server.ts'
import { discussionWords } from '#messages/discussion.ts'

export { WritePage as default } from './page.tsx'

export const meta = titled(() => discussionWords.write)

/** A page for writing alone; a comment that was not accepted comes back here with its text. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = memberOrSignIn(context, request)
  return page(context, writingPage(viewer, recordParams(params)))
}

/** Answers a script with the comment alone, and a plain form by leading to it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const target = recordParams(params)
  const post = async () => {
    const member = memberOf(context)
    const posted = await postComment(member, target, form.parse(PostCommentInput))
    return context.bodies ? redirect(commentPath(posted.id)) : placedComment(member, posted.id)
  }
  return answerOrPreview(context, form, post)
}
