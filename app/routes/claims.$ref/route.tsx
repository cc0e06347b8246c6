import type { LoaderFunctionArgs } from '@remix-run/node'
import { layOutLines } from '#app/charts/strip/lay-out-lines.server.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { readThreadQuery } from '#app/domain/thread/query.ts'
import { numberOf, sendToCanonical } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { threadPage } from '#app/services/comments/thread-page.server.ts'
import { credenceSection } from '#app/services/credences/credence-section.server.ts'
import { evidenceOn } from '#app/services/evidence/evidence-on.server.ts'
import { trackRecordOf } from '#app/services/track-record/track-record.server.ts'

export { ClaimPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ claim }) => ({
  title: `${recordName('claim', claim.number)}: ${claim.titlePlain}`,
  description: claim.excerptPlain,
}))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const load = async () => {
    const found = await claimPage(context.viewer, numberOf(params.ref))
    sendToCanonical(request, recordPath(found))
    const credence = await credenceSection(context.viewer, found)
    const byHand = await evidenceOn(context.viewer, found.id)
    const thread = await threadPage(context.viewer, found, readThreadQuery(searchParams))
    const track = await trackRecordOf(context.viewer, { claimId: found.id }, searchParams.get('on'))
    const claim = { ...found, predictions: layOutLines(found.predictions) }
    const signedIn = context.viewer !== null
    return { claim, credence, byHand, track, thread, signedIn, formKey: crypto.randomUUID() }
  }
  return page(context, load())
}

export { revalidateUnlessInPlace as shouldRevalidate } from '#app/components/thread/changes-in-place.ts'
