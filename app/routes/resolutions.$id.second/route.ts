import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { resolutionPlace } from '#app/domain/paths/resolution.ts'
import { safePath } from '#app/domain/paths/safe-path.ts'
import { readForm } from '#app/http/form.server.ts'
import { actAsMember } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { secondResolution } from '#app/services/resolutions/second-resolution.server.ts'

/** Seconds a proposed resolution. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  return actAsMember(context, async (member) =>
    redirect(
      safePath(
        form.text('back'),
        resolutionPlace(await secondResolution(member, textOf(params.id))),
      ),
    ),
  )
}
