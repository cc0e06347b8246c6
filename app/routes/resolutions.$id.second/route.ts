import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { resolutionPlace } from '#app/domain/paths/resolution.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { secondResolution } from '#app/services/resolutions/second-resolution.server.ts'

/** Seconds a proposed resolution. */
export async function action({ params, context }: ActionFunctionArgs) {
  const seconded = await page(context, secondResolution(context.viewer, textOf(params.id)))
  return redirect(resolutionPlace(seconded))
}
