import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { ClaimSetUpLinkInput } from '#app/domain/person/input.ts'
import { enterByForm } from '#app/http/form-action.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { rethrow } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { claimSetUpLink } from '#app/services/accounts/claim-set-up-link.server.ts'
import { requireSetUpLink } from '#app/services/accounts/require-set-up-link.server.ts'
import { accountWords } from '#messages/accounts.ts'

export { SetUpPage as default } from './page.tsx'

export const meta = titled(() => accountWords.setUp.title)

export async function loader({ params }: LoaderFunctionArgs) {
  await requireSetUpLink(textOf(params.token)).catch(rethrow)
  return null
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return enterByForm(request, ClaimSetUpLinkInput, (input) =>
    claimSetUpLink(textOf(params.token), input, context.address),
  )
}
