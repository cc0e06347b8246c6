import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { deskPath } from '#app/domain/paths/site.ts'
import { SuspendInput } from '#app/domain/person/input.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { handleOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { personForm } from '#app/services/accounts/person-form.server.ts'
import { suspendPerson } from '#app/services/accounts/suspend-person.server.ts'
import { deskWords } from '#messages/desk.ts'

export { SuspensionPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ handle }) => deskWords.suspension.title(handle))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = memberOrSignIn(context, request)
  return page(context, personForm(viewer, handleOf(params.handle, request)))
}

export async function action({ request, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, SuspendInput, async (input, member) => {
    const { handle } = await suspendPerson(member, input)
    return deskPath('people', new URLSearchParams({ find: handle }).toString())
  })
}
