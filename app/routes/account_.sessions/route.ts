import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { accountPath } from '#app/domain/paths/person.ts'
import { readForm } from '#app/http/form.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { rethrow } from '#app/http/respond.server.ts'
import { endSessions } from '#app/services/accounts/end-sessions.server.ts'

/** Ends one of the viewer's sessions, or, without its name, all of them. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = memberOrSignIn(context, request)
  const form = await readForm(request)
  await endSessions(viewer, form.text('id')).catch(rethrow)
  return redirect(accountPath())
}
