import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { DecideEvidenceInput } from '#app/domain/evidence/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { decideEvidence } from '#app/services/evidence/decide-evidence.server.ts'
import { decisionPage } from '#app/services/evidence/decision-page.server.ts'
import { evidenceWords } from '#messages/evidence.ts'

export { DecisionPage as default } from './page.tsx'

export const meta = titled(() => evidenceWords.decisionTitle)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, decisionPage(memberOrSignIn(context, request), textOf(params.id)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, DecideEvidenceInput, async (input, member) =>
    recordPath(await decideEvidence(member, textOf(params.id), input)),
  )
}
