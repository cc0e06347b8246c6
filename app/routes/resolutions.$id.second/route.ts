import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { resolutionPlace } from '#app/domain/paths/resolution.ts'
import { actAsMember } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { secondResolution } from '#app/services/resolutions/second-resolution.server.ts'

/** Seconds a proposed resolution. */
export async function action({ params, context }: ActionFunctionArgs) {
  return actAsMember(context, async (member) =>
    redirect(resolutionPlace(await secondResolution(member, textOf(params.id)))),
  )
}
