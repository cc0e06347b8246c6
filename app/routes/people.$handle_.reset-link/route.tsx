import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { readForm } from '#app/http/form.server.ts'
import { memberOf, memberOrSignIn } from '#app/http/guard.server.ts'
import { handleOf } from '#app/http/params.server.ts'
import { answer, page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { makeResetLink } from '#app/services/accounts/make-reset-link.server.ts'
import { personForm } from '#app/services/accounts/person-form.server.ts'
import { deskWords } from '#messages/desk.ts'

export { ResetLinkPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ handle }) => deskWords.reset.title(handle))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = memberOrSignIn(context, request)
  return page(context, personForm(viewer, handleOf(params.handle, request)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { typed } = await readForm(request)
  const make = async () => {
    const path = await makeResetLink(memberOf(context), handleOf(params.handle, request))
    return { ok: true as const, link: `${context.origin}${path}` }
  }
  return answer(typed, make())
}
