import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { ProposeEstablishmentInput } from '#app/domain/claim/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { establishmentPage } from '#app/services/claims/establishment-forms.server.ts'
import { proposeEstablishment } from '#app/services/claims/propose-establishment.server.ts'
import { establishmentWords } from '#messages/establishment.ts'

export { EstablishmentPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  establishmentWords.title(recordName('claim', record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, establishmentPage(memberOrSignIn(context, request), numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, ProposeEstablishmentInput, async (input, member) => {
    const number = numberOf(params.ref)
    return recordPath(await proposeEstablishment(member, number, input))
  })
}
