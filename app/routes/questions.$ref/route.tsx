import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerOfLines } from '#app/charts/answer/answer-of-lines.server.ts'
import { layOutLines } from '#app/charts/strip/lay-out-lines.server.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { readThreadQuery } from '#app/domain/thread/query.ts'
import { numberOf, sendToCanonical, sendToMerged } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { sharedHead, titled } from '#app/http/titled.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { summaryText } from '#messages/summaries.ts'

export { QuestionPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ question }) =>
  sharedHead(question, summaryText(question.summary)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const load = async () => {
    const query = readThreadQuery(searchParams)
    const read = await questionPage(context.viewer, numberOf(params.ref), query)
    sendToMerged(request, read.mergedTo)
    sendToCanonical(request, recordPath(read))
    const { chain: drawn, byHand, attempts, thread, ...question } = read
    const { claims, lines, settlings } = drawn
    const chain = { claims, lines: layOutLines(lines) }
    const answer = answerOfLines(lines, question.summary.measured?.id ?? null)
    const head = { answer, settlings }
    const signedIn = context.viewer !== null
    return {
      question,
      head,
      chain,
      byHand,
      attempts,
      thread,
      signedIn,
      formKey: crypto.randomUUID(),
    }
  }
  return page(context, load())
}

export { revalidateUnlessInPlace as shouldRevalidate } from '#app/components/thread/changes-in-place.ts'
