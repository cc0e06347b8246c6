import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { DecideAttemptInput } from '#app/domain/attempt/input.ts'
import { attemptPath } from '#app/domain/paths/attempt.ts'
import { readForm } from '#app/http/form.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { answer, page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { messages as m } from '#app/messages/index.ts'
import { attemptDecisionForm } from '#app/services/attempts/attempt-forms.server.ts'
import { decideAttempt } from '#app/services/attempts/decide-attempt.server.ts'

export { AttemptDecisionPage as default } from './page.tsx'

export const meta = titled(() => m.attempt.form.decide)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, attemptDecisionForm(memberOrSignIn(context, request), textOf(params.id)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const decide = async () => {
    const input = form.parse(DecideAttemptInput)
    const { id } = await decideAttempt(context.viewer, textOf(params.id), input)
    return redirect(attemptPath(id))
  }
  return answer(form.typed, decide())
}
