import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { AddEvidenceInput } from '#app/domain/evidence/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { actOrPreview } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { recordParams } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { addEvidence } from '#app/services/evidence/add-evidence.server.ts'
import { evidenceForm } from '#app/services/evidence/evidence-form.server.ts'
import { evidenceWords } from '#messages/evidence.ts'

export { EvidencePage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  evidenceWords.attachTitle(recordName(record.kind, record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, evidenceForm(memberOrSignIn(context, request), recordParams(params)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOrPreview({ request, context }, AddEvidenceInput, async (input, member) => {
    const target = await addEvidence(member, recordParams(params), input)
    return `${recordPath(target)}#evidence`
  })
}
