import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { safePath } from '#app/domain/paths/safe-path.ts'
import { SignUpInput } from '#app/domain/person/input.ts'
import { readForm } from '#app/http/form.server.ts'
import { visitorOrBack } from '#app/http/guard.server.ts'
import { answer } from '#app/http/respond.server.ts'
import { startSession } from '#app/http/session.server.ts'
import { titled } from '#app/http/titled.ts'
import { messages as m } from '#app/messages/index.ts'
import { signUp } from '#app/services/accounts/sign-up.server.ts'

export { SignUpPage as default } from './page.tsx'

export const meta = titled(() => m.accounts.signUp.title)

export function loader({ request, context }: LoaderFunctionArgs) {
  return visitorOrBack(context, request)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const enter = async () => {
    const member = await signUp(form.parse(SignUpInput), context.address)
    const cookie = await startSession(member.id, request)
    return redirect(safePath(form.text('to'), '/'), { headers: { 'Set-Cookie': cookie } })
  }
  return answer(form.typed, enter())
}
