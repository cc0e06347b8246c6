import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { numberOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { publishClaim } from '#app/services/claims/publish-claim.server.ts'

/** Makes a draft public. */
export async function action({ params, context }: ActionFunctionArgs) {
  const published = await page(context, publishClaim(context.viewer, numberOf(params.ref)))
  return redirect(recordPath(published))
}
