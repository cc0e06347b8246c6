import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { recordName } from '#app/domain/record/kind.ts'
import { readForm } from '#app/http/form.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { recordParams } from '#app/http/params.server.ts'
import { answerOrPreview } from '#app/http/preview.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { credenceForm } from '#app/services/credences/credence-form.server.ts'
import { credenceWords } from '#messages/credence.ts'
import { actOn } from './acts.server.ts'

export { CredencePage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  credenceWords.form.title(recordName(record.kind, record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, credenceForm(memberOrSignIn(context, request), recordParams(params)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const member = memberOrSignIn(context, request)
  const form = await readForm(request)
  return answerOrPreview(context, form, () =>
    actOn(form, { member, address: recordParams(params), anchored: context.bodies !== null }),
  )
}
