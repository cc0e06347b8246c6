import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { ProposeQuestionInput } from '#app/domain/question/input.ts'
import { readForm } from '#app/http/form.server.ts'
import { memberOf, memberOrSignIn } from '#app/http/guard.server.ts'
import { answerOrPreview } from '#app/http/preview.server.ts'
import { confirmFirst, page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { newQuestionForm } from '#app/services/questions/new-question-form.server.ts'
import { proposeUnlessKnown } from '#app/services/questions/propose-unless-known.server.ts'
import { composeWords } from '#messages/compose.ts'

export { ProposePage as default } from './page.tsx'

export const meta = titled(() => composeWords.propose)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const from = {
    parent: searchParams.get('parent') ?? '',
    area: searchParams.get('area') ?? '',
    tags: searchParams.getAll('tag').join(', '),
  }
  return page(context, newQuestionForm(memberOrSignIn(context, request), from))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const propose = async () => {
    const member = memberOf(context)
    const input = form.parse(ProposeQuestionInput)
    const { proposed, similar } = await proposeUnlessKnown(member, input)
    return proposed ? redirect(recordPath(proposed)) : confirmFirst(context, form.typed, similar)
  }
  return answerOrPreview(context, form, propose)
}
