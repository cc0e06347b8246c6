import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { recordPath } from '#app/domain/paths.ts'
import { ProposeQuestionInput } from '#app/domain/question/input.ts'
import { readForm } from '#app/http/form.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { answer, page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { messages as m } from '#app/messages/index.ts'
import { proposePage } from '#app/services/questions/compose-page.server.ts'
import { proposeQuestion } from '#app/services/questions/propose-question.server.ts'

export { ProposePage as default } from './page.tsx'

export const meta = titled(() => m.compose.propose)

export async function loader({ request, context }: LoaderFunctionArgs) {
  return page(context, proposePage(memberOrSignIn(context, request)))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const propose = async () => {
    const input = form.parse(ProposeQuestionInput)
    return redirect(recordPath(await proposeQuestion(context.viewer, input)))
  }
  return answer(form.typed, propose())
}
