import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { ReviewAttemptInput } from '#app/domain/attempt/input.ts'
import { attemptPath } from '#app/domain/paths/attempt.ts'
import { actOrPreview } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { reviewForm } from '#app/services/attempts/attempt-forms.server.ts'
import { reviewAttempt } from '#app/services/attempts/review-attempt.server.ts'
import { attemptFormWords } from '#messages/attempt-form.ts'

export { ReviewPage as default } from './page.tsx'

export const meta = titled(() => attemptFormWords.review)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, reviewForm(memberOrSignIn(context, request), textOf(params.id)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOrPreview({ request, context }, ReviewAttemptInput, async (input, member) => {
    const { id } = await reviewAttempt(member, textOf(params.id), input)
    return `${attemptPath(id)}#reviews`
  })
}
