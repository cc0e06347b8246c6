import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { accountPath } from '#app/domain/paths/person.ts'
import { ChangePasswordInput } from '#app/domain/person/input.ts'
import { readForm } from '#app/http/form.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { answer } from '#app/http/respond.server.ts'
import { startSession } from '#app/http/session.server.ts'
import { titled } from '#app/http/titled.ts'
import { changePassword } from '#app/services/accounts/change-password.server.ts'
import { accountWords } from '#messages/accounts.ts'

export { PasswordPage as default } from './page.tsx'

export const meta = titled(() => accountWords.settings.changePassword)

export function loader({ request, context }: LoaderFunctionArgs) {
  memberOrSignIn(context, request)
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = memberOrSignIn(context, request)
  const form = await readForm(request)
  const change = async () => {
    await changePassword(viewer, form.parse(ChangePasswordInput))
    const cookie = await startSession(viewer.id, request)
    return redirect(accountPath('password'), { headers: { 'Set-Cookie': cookie } })
  }
  return answer(form.typed, change())
}
