import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { resolutionPlace } from '#app/domain/paths/resolution.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { ProposeResolutionInput } from '#app/domain/resolution/input.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { proposalForm } from '#app/services/resolutions/proposal-form.server.ts'
import { proposeResolution } from '#app/services/resolutions/propose-resolution.server.ts'
import { resolutionWords } from '#messages/resolution.ts'

export { ProposalPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  resolutionWords.form.title(recordName(record.kind, record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, proposalForm(memberOrSignIn(context, request), numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, ProposeResolutionInput, async (input, member) => {
    const proposed = await proposeResolution(member, numberOf(params.ref), input)
    return resolutionPlace(proposed)
  })
}
