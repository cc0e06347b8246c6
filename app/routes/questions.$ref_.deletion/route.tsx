import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { questionsPath } from '#app/domain/paths.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { DeleteInput } from '#app/domain/text/input.ts'
import { readForm } from '#app/http/form.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { answer, page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { messages as m } from '#app/messages/index.ts'
import { deletionPage } from '#app/services/questions/compose-page.server.ts'
import { deleteQuestion } from '#app/services/questions/delete-question.server.ts'

export { DeletionPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  m.compose.deleteTitle(recordName('question', record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, deletionPage(memberOrSignIn(context, request), numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const remove = async () => {
    const { reason } = form.parse(DeleteInput)
    await deleteQuestion(context.viewer, numberOf(params.ref), reason)
    return redirect(questionsPath())
  }
  return answer(form.typed, remove())
}
