import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { DecideEvidenceInput } from '#app/domain/evidence/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { readForm } from '#app/http/form.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { answer, page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { messages as m } from '#app/messages/index.ts'
import { decideEvidence } from '#app/services/evidence/decide-evidence.server.ts'
import { decisionPage } from '#app/services/evidence/decision-page.server.ts'

export { DecisionPage as default } from './page.tsx'

export const meta = titled(() => m.evidence.decisionTitle)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, decisionPage(memberOrSignIn(context, request), textOf(params.id)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const decide = async () => {
    const input = form.parse(DecideEvidenceInput)
    return redirect(recordPath(await decideEvidence(context.viewer, textOf(params.id), input)))
  }
  return answer(form.typed, decide())
}
