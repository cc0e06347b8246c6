import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { ClaimAttemptInput } from '#app/domain/attempt/input.ts'
import { attemptPath } from '#app/domain/paths/attempt.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { actOrPreview } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { newAttemptForm } from '#app/services/attempts/attempt-forms.server.ts'
import { submitAttempt } from '#app/services/attempts/submit-attempt.server.ts'
import { attemptFormWords } from '#messages/attempt-form.ts'

export { ClaimAttemptPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  attemptFormWords.claim(recordName('question', record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, newAttemptForm(memberOrSignIn(context, request), numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOrPreview({ request, context }, ClaimAttemptInput, async (input, member) => {
    const { id } = await submitAttempt(member, numberOf(params.ref), input)
    return attemptPath(id)
  })
}
