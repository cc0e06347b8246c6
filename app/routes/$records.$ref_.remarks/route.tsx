import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { EditRemarksInput } from '#app/domain/record/input.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { actOrPreview } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { recordParams } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { editRemarks } from '#app/services/records/edit-remarks.server.ts'
import { remarksPage } from '#app/services/records/record-forms.server.ts'
import { composeWords } from '#messages/compose.ts'

export { RemarksPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  composeWords.remarksTitle(recordName(record.kind, record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, remarksPage(memberOrSignIn(context, request), recordParams(params)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOrPreview({ request, context }, EditRemarksInput, async (input, member) =>
    recordPath(await editRemarks(member, recordParams(params), input)),
  )
}
