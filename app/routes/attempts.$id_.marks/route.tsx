import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { MarkAttemptInput } from '#app/domain/attempt/input.ts'
import { attemptPath } from '#app/domain/paths/attempt.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { marksForm } from '#app/services/attempts/attempt-forms.server.ts'
import { markAttempt } from '#app/services/attempts/mark-attempt.server.ts'
import { attemptFormWords } from '#messages/attempt-form.ts'

export { MarksPage as default } from './page.tsx'

export const meta = titled(() => attemptFormWords.marks)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, marksForm(memberOrSignIn(context, request), textOf(params.id)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, MarkAttemptInput, async (input, member) => {
    const { id } = await markAttempt(member, textOf(params.id), input)
    return `${attemptPath(id)}#marks`
  })
}
