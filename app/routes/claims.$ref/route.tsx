import type { LoaderFunctionArgs } from '@remix-run/node'
import { layOutLines } from '#app/charts/strip/lay-out-lines.server.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { readThreadQuery } from '#app/domain/thread/query.ts'
import { numberOf, sendToCanonical } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { trackRecordOf } from '#app/services/track-record/track-record.server.ts'

export { ClaimPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ claim }) => ({
  title: `${recordName('claim', claim.number)}: ${claim.titlePlain}`,
  description: claim.excerptPlain,
}))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams: query } = new URL(request.url)
  const load = async () => {
    const read = await claimPage(context.viewer, numberOf(params.ref), readThreadQuery(query))
    sendToCanonical(request, recordPath(read))
    const { byHand, credence, thread, predictions, ...found } = read
    const track = await trackRecordOf(context.viewer, { claimId: found.id }, query.get('on'))
    const claim = { ...found, predictions: layOutLines(predictions) }
    const signedIn = context.viewer !== null
    return { claim, credence, byHand, track, thread, signedIn, formKey: crypto.randomUUID() }
  }
  return page(context, load())
}

export { revalidateUnlessInPlace as shouldRevalidate } from '#app/components/thread/changes-in-place.ts'
