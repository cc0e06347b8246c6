import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { EditAttemptInput } from '#app/domain/attempt/input.ts'
import { attemptPath } from '#app/domain/paths/attempt.ts'
import { actOrPreview } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { editAttemptForm } from '#app/services/attempts/attempt-forms.server.ts'
import { editAttempt } from '#app/services/attempts/edit-attempt.server.ts'
import { attemptFormWords } from '#messages/attempt-form.ts'

export { EditAttemptPage as default } from './page.tsx'

export const meta = titled(() => attemptFormWords.edit)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, editAttemptForm(memberOrSignIn(context, request), textOf(params.id)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOrPreview({ request, context }, EditAttemptInput, async (input, member) => {
    const { id } = await editAttempt(member, textOf(params.id), input)
    return attemptPath(id)
  })
}
