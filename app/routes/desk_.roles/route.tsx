import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { DeskRoleInput } from '#app/domain/desk/input.ts'
import { deskPath } from '#app/domain/paths/site.ts'
import { readForm } from '#app/http/form.server.ts'
import { actAsMember } from '#app/http/guard.server.ts'
import { grantRole } from '#app/services/accounts/grant-role.server.ts'

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  return actAsMember(context, async (member) => {
    const { find, ...input } = form.parse(DeskRoleInput)
    await grantRole(member, input)
    const query = find ? new URLSearchParams({ find }).toString() : ''
    return redirect(deskPath('people', query))
  })
}
