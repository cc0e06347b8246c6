import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { SignUpInput } from '#app/domain/person/input.ts'
import { enterByForm } from '#app/http/form-action.server.ts'
import { visitorOrBack } from '#app/http/guard.server.ts'
import { titled } from '#app/http/titled.ts'
import { signUp } from '#app/services/accounts/sign-up.server.ts'
import { accountWords } from '#messages/accounts.ts'

export { SignUpPage as default } from './page.tsx'

export const meta = titled(() => accountWords.signUp.title)

export function loader({ request, context }: LoaderFunctionArgs) {
  return visitorOrBack(context, request)
}

export async function action({ request, context }: ActionFunctionArgs) {
  return enterByForm(request, SignUpInput, (input) => signUp(input, context.address))
}
