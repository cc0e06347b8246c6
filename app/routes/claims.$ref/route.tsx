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
  const { searchParams } = new URL(request.url)
  const load = async () => {
    const thread = readThreadQuery(searchParams)
    const { byHand, credence, ...found } = await claimPage(
      context.viewer,
      numberOf(params.ref),
      thread,
    )
    sendToCanonical(request, recordPath(found))
    const track = await trackRecordOf(context.viewer, { claimId: found.id }, searchParams.get('on'))
    const { thread: discussion, predictions, ...rest } = found
    const claim = { ...rest, predictions: layOutLines(predictions) }
    const signedIn = context.viewer !== null
    const formKey = crypto.randomUUID()
    return { claim, credence, byHand, track, thread: discussion, signedIn, formKey }
  }
  return page(context, load())
}

export { revalidateUnlessInPlace as shouldRevalidate } from '#app/components/thread/changes-in-place.ts'
