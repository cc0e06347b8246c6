import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { DeleteInput } from '#app/domain/text/input.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { removalPage, removeEvidence } from '#app/services/evidence/remove-evidence.server.ts'
import { evidenceWords } from '#messages/evidence.ts'

export { RemovalPage as default } from './page.tsx'

export const meta = titled(() => evidenceWords.removeTitle)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, removalPage(memberOrSignIn(context, request), textOf(params.id)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, DeleteInput, async ({ reason }, member) =>
    recordPath(await removeEvidence(member, textOf(params.id), reason)),
  )
}
