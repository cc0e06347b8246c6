import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { resolutionPlace } from '#app/domain/paths/resolution.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { ReasonInput } from '#app/domain/resolution/input.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { disputeResolution } from '#app/services/resolutions/dispute-resolution.server.ts'
import { disputeForm } from '#app/services/resolutions/resolution-forms.server.ts'
import { resolutionWords } from '#messages/resolution.ts'

export { DisputePage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  resolutionWords.reasons.dispute.title(recordName(record.kind, record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, disputeForm(memberOrSignIn(context, request), textOf(params.id)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, ReasonInput, async ({ reason }, member) =>
    resolutionPlace(await disputeResolution(member, textOf(params.id), reason)),
  )
}
