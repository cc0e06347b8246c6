import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { recordsPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { DeleteInput } from '#app/domain/text/input.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { recordParams } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { deleteRecord } from '#app/services/records/delete-record.server.ts'
import { deletionPage } from '#app/services/records/record-forms.server.ts'
import { composeWords } from '#messages/compose.ts'

export { DeleteRecordPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  composeWords.deleteTitle(recordName(record.kind, record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, deletionPage(memberOrSignIn(context, request), recordParams(params)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, DeleteInput, async ({ reason }, member) => {
    const { kind } = await deleteRecord(member, recordParams(params), reason)
    return recordsPath(kind)
  })
}
