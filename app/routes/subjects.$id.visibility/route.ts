import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { SetVisibilityInput } from '#app/domain/comment/input.ts'
import { recordPath } from '#app/domain/paths.ts'
import { readForm } from '#app/http/form.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { rethrow } from '#app/http/respond.server.ts'
import { setVisibility } from '#app/services/discussion/set-visibility.server.ts'

/** Hides a record or a comment, or shows it again. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const change = async () => {
    const input = form.parse(SetVisibilityInput)
    return redirect(recordPath(await setVisibility(context.viewer, textOf(params.id), input)))
  }
  return change().catch(rethrow)
}
