import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { personPath } from '#app/domain/paths/person.ts'
import { toHandle } from '#app/domain/person/handle.ts'
import { GrantRoleInput } from '#app/domain/person/input.ts'
import { personSentenceOf } from '#app/domain/summary/person.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { handleOf, textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { grantRole } from '#app/services/accounts/grant-role.server.ts'
import { personPage } from '#app/services/accounts/person-page.server.ts'
import { trackRecordOf } from '#app/services/track-record/track-record.server.ts'
import { summaryText } from '#messages/summaries.ts'

export { PersonPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ displayName, handle, summary }) => ({
  title: `${displayName} (${handle})`,
  description: summaryText(summary),
}))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const on = new URL(request.url).searchParams.get('on')
  const handle = handleOf(params.handle, request)
  const load = async () => {
    const person = await personPage(context.viewer, handle)
    const track = await trackRecordOf(context.viewer, { handle: person.handle }, on)
    return { ...person, track, summary: personSentenceOf({ ...person, track: track.counts }) }
  }
  return page(context, load())
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, GrantRoleInput, async (input, member) => {
    await grantRole(member, input)
    return personPath(toHandle(textOf(params.handle)))
  })
}
