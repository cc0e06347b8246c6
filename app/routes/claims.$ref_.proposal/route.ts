import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { actAsMember } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { publishClaim } from '#app/services/claims/publish-claim.server.ts'

/** Makes a draft public. */
export async function action({ params, context }: ActionFunctionArgs) {
  return actAsMember(context, async (member) =>
    redirect(recordPath(await publishClaim(member, numberOf(params.ref)))),
  )
}
