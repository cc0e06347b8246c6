import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { MoveAreaInput } from '#app/domain/area/input.ts'
import { deskPath } from '#app/domain/paths/site.ts'
import { readForm } from '#app/http/form.server.ts'
import { actAsMember } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { moveArea } from '#app/services/areas/move-area.server.ts'

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  return actAsMember(context, async (member) => {
    await moveArea(member, textOf(params.key), form.parse(MoveAreaInput).to)
    return redirect(deskPath('areas'))
  })
}
