import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { recordPath } from '#app/domain/paths.ts'
import { EditRemarksInput } from '#app/domain/question/input.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { readForm } from '#app/http/form.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { answer, page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { messages as m } from '#app/messages/index.ts'
import { remarksPage } from '#app/services/questions/compose-page.server.ts'
import { editRemarks } from '#app/services/questions/edit-remarks.server.ts'

export { RemarksPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  m.compose.remarksTitle(recordName('question', record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, remarksPage(memberOrSignIn(context, request), numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const edit = async () => {
    const input = form.parse(EditRemarksInput)
    return redirect(recordPath(await editRemarks(context.viewer, numberOf(params.ref), input)))
  }
  return answer(form.typed, edit())
}
