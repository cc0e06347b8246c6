import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerOfLines } from '#app/charts/answer/answer-of-lines.server.ts'
import { layOutLines } from '#app/charts/strip/lay-out-lines.server.ts'
import { skipsTo } from '#app/components/page/page-skips.tsx'
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

export const handle = skipsTo<typeof loader>(() => ['claims', 'discussion'])

export async function loader(args: LoaderFunctionArgs) {
  return page(args.context, load(args))
}

async function load({ request, params, context: { viewer } }: LoaderFunctionArgs) {
  const query = readThreadQuery(new URL(request.url).searchParams)
  const read = await questionPage(viewer, numberOf(params.ref), query)
  sendToMerged(request, read.mergedTo)
  sendToCanonical(request, recordPath(read))
  const { chain: drawn, byHand, attempts, thread, ...question } = read
  const { claims, lines, settlings } = drawn
  return {
    question,
    head: { answer: answerOfLines(lines, question.summary.measured?.id ?? null), settlings },
    chain: { claims, lines: layOutLines(lines) },
    byHand,
    attempts,
    thread,
    signedIn: viewer !== null,
    formKey: crypto.randomUUID(),
  }
}

export { revalidateUnlessInPlace as shouldRevalidate } from '#app/components/thread/changes-in-place.ts'
