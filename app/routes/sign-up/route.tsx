import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { SignUpInput } from '#app/domain/person/input.ts'
import { enterByForm } from '#app/http/form-action.server.ts'
import { visitorOrBack } from '#app/http/guard.server.ts'
import { titled } from '#app/http/titled.ts'
import { messages as m } from '#app/messages/index.ts'
import { signUp } from '#app/services/accounts/sign-up.server.ts'

export { SignUpPage as default } from './page.tsx'

export const meta = titled(() => m.accounts.signUp.title)

export function loader({ request, context }: LoaderFunctionArgs) {
  return visitorOrBack(context, request)
}

export async function action({ request, context }: ActionFunctionArgs) {
  return enterByForm(request, SignUpInput, (input) => signUp(input, context.address))
}
