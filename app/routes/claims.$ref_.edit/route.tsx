import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { EditClaimInput } from '#app/domain/claim/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { actOrPreview } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { editClaimPage } from '#app/services/claims/claim-forms.server.ts'
import { editClaim } from '#app/services/claims/edit-claim.server.ts'
import { claimFormWords } from '#messages/claim-form.ts'

export { EditClaimPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  claimFormWords.edit(recordName('claim', record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, editClaimPage(memberOrSignIn(context, request), numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOrPreview({ request, context }, EditClaimInput, async (input, member) =>
    recordPath(await editClaim(member, numberOf(params.ref), input)),
  )
}
