import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { SignInInput } from '#app/domain/person/input.ts'
import { enterByForm } from '#app/http/form-action.server.ts'
import { visitorOrBack } from '#app/http/guard.server.ts'
import { titled } from '#app/http/titled.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { accountWords } from '#messages/accounts.ts'

export { SignInPage as default } from './page.tsx'

export const meta = titled(() => accountWords.signIn.title)

export function loader({ request, context }: LoaderFunctionArgs) {
  return visitorOrBack(context, request)
}

export async function action({ request, context }: ActionFunctionArgs) {
  return enterByForm(request, SignInInput, (input) => signIn(input, context.address))
}
