import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { RetractClaimInput } from '#app/domain/claim/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { retractionPage } from '#app/services/claims/claim-forms.server.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { claimWords } from '#messages/claim.ts'

export { RetractionPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  claimWords.page.retractTitle(recordName('claim', record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, retractionPage(memberOrSignIn(context, request), numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, RetractClaimInput, async ({ reason }, member) =>
    recordPath(await retractClaim(member, numberOf(params.ref), reason)),
  )
}
