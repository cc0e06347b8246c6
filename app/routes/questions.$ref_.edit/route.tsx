import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { EditQuestionInput } from '#app/domain/question/input.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { actOrPreview } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { editPage } from '#app/services/questions/compose-page.server.ts'
import { editQuestion } from '#app/services/questions/edit-question.server.ts'
import { composeWords } from '#messages/compose.ts'

export { EditQuestionPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  composeWords.edit(recordName('question', record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, editPage(memberOrSignIn(context, request), numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOrPreview({ request, context }, EditQuestionInput, async (input, member) =>
    recordPath(await editQuestion(member, numberOf(params.ref), input)),
  )
}
