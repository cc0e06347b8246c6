import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { WithdrawAttemptInput } from '#app/domain/attempt/input.ts'
import { attemptPath } from '#app/domain/paths/attempt.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { withdrawalForm } from '#app/services/attempts/attempt-forms.server.ts'
import { withdrawAttempt } from '#app/services/attempts/withdraw-attempt.server.ts'
import { attemptFormWords } from '#messages/attempt-form.ts'

export { WithdrawalPage as default } from './page.tsx'

export const meta = titled(() => attemptFormWords.withdraw)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, withdrawalForm(memberOrSignIn(context, request), textOf(params.id)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, WithdrawAttemptInput, async (input, member) => {
    const { id } = await withdrawAttempt(member, textOf(params.id), input)
    return attemptPath(id)
  })
}
