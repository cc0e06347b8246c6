import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { ClaimSetUpLinkInput } from '#app/domain/person/input.ts'
import { readForm } from '#app/http/form.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { answer, rethrow } from '#app/http/respond.server.ts'
import { startSession } from '#app/http/session.server.ts'
import { titled } from '#app/http/titled.ts'
import { messages as m } from '#app/messages/index.ts'
import { claimSetUpLink } from '#app/services/accounts/claim-set-up-link.server.ts'
import { requireSetUpLink } from '#app/services/accounts/require-set-up-link.server.ts'

export { SetUpPage as default } from './page.tsx'

export const meta = titled(() => m.accounts.setUp.title)

export async function loader({ params }: LoaderFunctionArgs) {
  await requireSetUpLink(textOf(params.token)).catch(rethrow)
  return null
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const claim = async () => {
    const input = form.parse(ClaimSetUpLinkInput)
    const member = await claimSetUpLink(textOf(params.token), input, context.address)
    return redirect('/', { headers: { 'Set-Cookie': await startSession(member.id, request) } })
  }
  return answer(form.typed, claim())
}
