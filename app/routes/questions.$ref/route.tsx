import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordPath } from '#app/domain/paths.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { numberOf, sendToCanonical } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { recordThread } from '#app/services/discussion/record-thread.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'

export { QuestionPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ question }) => ({
  title: `${recordName('question', question.number)}: ${question.titlePlain}`,
  description: question.excerptPlain,
}))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const number = numberOf(params.ref)
  const { searchParams } = new URL(request.url)
  const load = async () => {
    const question = await questionPage(context.viewer, number)
    sendToCanonical(request, recordPath(question))
    const thread = await recordThread(context.viewer, question, searchParams)
    return { question, thread, signedIn: context.viewer !== null, formKey: crypto.randomUUID() }
  }
  return page(context, load())
}

export { revalidateUnlessInPlace as shouldRevalidate } from '#app/components/discussion/changes-in-place.ts'
