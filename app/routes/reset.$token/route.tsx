import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { ResetPasswordInput } from '#app/domain/person/input.ts'
import { enterByForm } from '#app/http/form-action.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { resetLinkOwner, resetPassword } from '#app/services/accounts/reset-password.server.ts'
import { accountWords } from '#messages/accounts.ts'

export { ResetPage as default } from './page.tsx'

export const meta = titled(() => accountWords.reset.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  return page(context, resetLinkOwner(textOf(params.token)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return enterByForm(request, ResetPasswordInput, (input) =>
    resetPassword(textOf(params.token), input, context.address),
  )
}
