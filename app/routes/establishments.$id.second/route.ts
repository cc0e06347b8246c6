import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { secondEstablishment } from '#app/services/claims/second-establishment.server.ts'

/** Seconds that a claim is established. */
export async function action({ params, context }: ActionFunctionArgs) {
  return redirect(
    recordPath(await page(context, secondEstablishment(context.viewer, textOf(params.id)))),
  )
}
