import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { actAsMember } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { takeBackSealed } from '#app/services/predictions/unseal-prediction.server.ts'

/** Makes what was sealed a draft again. */
export async function action({ params, context }: ActionFunctionArgs) {
  return actAsMember(context, async (member) =>
    redirect(recordPath(await takeBackSealed(member, numberOf(params.ref)))),
  )
}
