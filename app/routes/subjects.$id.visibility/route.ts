import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { AssignVisibilityInput } from '#app/domain/comment/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { readForm } from '#app/http/form.server.ts'
import { actAsMember } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'

/** Hides a record or a comment, or shows it again. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  return actAsMember(context, async (member) => {
    const input = form.parse(AssignVisibilityInput)
    return redirect(recordPath(await assignVisibility(member, textOf(params.id), input)))
  })
}
