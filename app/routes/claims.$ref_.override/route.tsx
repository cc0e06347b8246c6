import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { OverrideClaimInput } from '#app/domain/claim/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { overridePage } from '#app/services/claims/claim-forms.server.ts'
import { overrideClaim } from '#app/services/claims/override-claim.server.ts'
import { claimWords } from '#messages/claim.ts'

export { OverridePage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  claimWords.page.overrideTitle(recordName('claim', record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, overridePage(memberOrSignIn(context, request), numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, OverrideClaimInput, async (input, member) =>
    recordPath(await overrideClaim(member, numberOf(params.ref), input)),
  )
}
