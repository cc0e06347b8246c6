import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordName } from '#app/domain/record/kind.ts'
import { readTimelineOf } from '#app/domain/record/timeline-of.ts'
import { recordParams } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { timelineWords } from '#messages/timeline.ts'
import { statusBand } from './band.server.ts'

export { TimelinePage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  timelineWords.title(recordName(record.kind, record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const address = recordParams(params)
  const of = readTimelineOf(address.kind, new URL(request.url).searchParams.get('of'))
  const load = async () => ({
    ...(await recordTimeline(context.viewer, address, of)),
    band: await statusBand(context.viewer, address),
  })
  return page(context, load())
}
