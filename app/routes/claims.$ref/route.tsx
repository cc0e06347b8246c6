import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerOfLines } from '#app/charts/answer/answer-of-lines.server.ts'
import { layOutLines } from '#app/charts/strip/lay-out-lines.server.ts'
import { skipsTo } from '#app/components/page/page-skips.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { readThreadQuery } from '#app/domain/thread/query.ts'
import { numberOf, sendToCanonical } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { sharedHead, titled } from '#app/http/titled.ts'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { trackRecordOf } from '#app/services/track-record/track-record.server.ts'
import { summaryText } from '#messages/summaries.ts'

export { ClaimPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ claim }) =>
  sharedHead(claim, summaryText(claim.summary)),
)

export const handle = skipsTo<typeof loader>(() => ['predictions', 'discussion'])

export async function loader(args: LoaderFunctionArgs) {
  return page(args.context, load(args))
}

async function load({ request, params, context: { viewer } }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const read = await claimPage(viewer, numberOf(params.ref), readThreadQuery(searchParams))
  sendToCanonical(request, recordPath(read))
  const { byHand, credence, thread, predictions, ...rest } = read
  return {
    claim: { ...rest, predictions: layOutLines(predictions) },
    answer: answerOfLines(predictions, null),
    credence,
    byHand,
    track: await trackRecordOf(viewer, { claimId: read.id }, searchParams.get('on')),
    thread,
    signedIn: viewer !== null,
    formKey: crypto.randomUUID(),
  }
}

export { revalidateUnlessInPlace as shouldRevalidate } from '#app/components/thread/changes-in-place.ts'
