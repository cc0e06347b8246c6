import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { deskPath } from '#app/domain/paths/site.ts'
import { actAsMember } from '#app/http/guard.server.ts'
import { backUpNow } from '#app/services/backup/back-up-now.server.ts'

export async function action({ context }: ActionFunctionArgs) {
  return actAsMember(context, async (member) => {
    await backUpNow(member)
    return redirect(deskPath('machine'))
  })
}
