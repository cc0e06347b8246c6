import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { personPath } from '#app/domain/paths/person.ts'
import { GrantRoleInput } from '#app/domain/person/input.ts'
import { readForm } from '#app/http/form.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { answer, page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { grantRole } from '#app/services/accounts/grant-role.server.ts'
import { personPage } from '#app/services/accounts/person-page.server.ts'
import { trackRecordOf } from '#app/services/track-record/track-record.server.ts'

export { PersonPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ displayName, handle }) => `${displayName} (${handle})`)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const on = new URL(request.url).searchParams.get('on')
  const load = async () => {
    const person = await personPage(context.viewer, textOf(params.handle))
    const track = await trackRecordOf(context.viewer, { handle: person.handle }, on)
    return { ...person, track }
  }
  return page(context, load())
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const grant = async () => {
    await grantRole(context.viewer, form.parse(GrantRoleInput))
    return redirect(personPath(textOf(params.handle)))
  }
  return answer(form.typed, grant())
}
