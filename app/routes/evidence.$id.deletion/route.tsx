import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { DeleteInput } from '#app/domain/text/input.ts'
import { readForm } from '#app/http/form.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { answer, page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { messages as m } from '#app/messages/index.ts'
import { removalPage, removeEvidence } from '#app/services/evidence/remove-evidence.server.ts'

export { RemovalPage as default } from './page.tsx'

export const meta = titled(() => m.evidence.removeTitle)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, removalPage(memberOrSignIn(context, request), textOf(params.id)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const remove = async () => {
    const { reason } = form.parse(DeleteInput)
    return redirect(recordPath(await removeEvidence(context.viewer, textOf(params.id), reason)))
  }
  return answer(form.typed, remove())
}
