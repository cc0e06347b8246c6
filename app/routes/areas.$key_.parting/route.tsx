import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { deskPath } from '#app/domain/paths/site.ts'
import { actAsMember } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { partAreas } from '#app/services/areas/merge-areas.server.ts'

export async function action({ params, context }: ActionFunctionArgs) {
  return actAsMember(context, async (member) => {
    await partAreas(member, textOf(params.key))
    return redirect(deskPath('areas'))
  })
}
