import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { EndEstablishmentInput } from '#app/domain/claim/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { endEstablishment } from '#app/services/claims/end-establishment.server.ts'
import { endingPage } from '#app/services/claims/establishment-forms.server.ts'
import { establishmentWords } from '#messages/establishment.ts'

export { EndingPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record, established }) =>
  establishmentWords.endTitle(recordName('claim', record.number), established),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, endingPage(memberOrSignIn(context, request), textOf(params.id)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, EndEstablishmentInput, async ({ reason }, member) =>
    recordPath(await endEstablishment(member, textOf(params.id), reason)),
  )
}
