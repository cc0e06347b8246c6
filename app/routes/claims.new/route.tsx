import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { ProposeClaimInput } from '#app/domain/claim/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { actOrPreview } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { newClaimForm } from '#app/services/claims/claim-forms.server.ts'
import { proposeClaim } from '#app/services/claims/propose-claim.server.ts'
import { claimFormWords } from '#messages/claim-form.ts'

export { NewClaimPage as default } from './page.tsx'

export const meta = titled(() => claimFormWords.propose)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const from = {
    question: searchParams.get('question') ?? '',
    supersedes: searchParams.get('supersedes') ?? '',
  }
  return page(context, newClaimForm(memberOrSignIn(context, request), from))
}

export async function action({ request, context }: ActionFunctionArgs) {
  return actOrPreview({ request, context }, ProposeClaimInput, async (input, member) =>
    recordPath(await proposeClaim(member, input)),
  )
}
