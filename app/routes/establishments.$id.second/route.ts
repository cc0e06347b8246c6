import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { actAsMember } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { secondEstablishment } from '#app/services/claims/second-establishment.server.ts'

/** Seconds that a claim is established. */
export async function action({ params, context }: ActionFunctionArgs) {
  return actAsMember(context, async (member) =>
    redirect(recordPath(await secondEstablishment(member, textOf(params.id)))),
  )
}
