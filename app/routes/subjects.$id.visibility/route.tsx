import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { AssignVisibilityInput } from '#app/domain/comment/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { visibilityForm } from '#app/services/subjects/visibility-form.server.ts'
import { discussionWords } from '#messages/discussion.ts'

export { VisibilityPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ to }) => discussionWords.visibility[to].title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, visibilityForm(memberOrSignIn(context, request), textOf(params.id)))
}

/** Hides a record, a comment or an attempt, or shows it again. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, AssignVisibilityInput, async (input, member) =>
    recordPath(await assignVisibility(member, textOf(params.id), input)),
  )
}
