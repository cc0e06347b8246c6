import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordName } from '#app/domain/record/kind.ts'
import { recordParams } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { messages as m } from '#app/messages/index.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'

export { TimelinePage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  m.timeline.title(recordName(record.kind, record.number)),
)

export async function loader({ params, context }: LoaderFunctionArgs) {
  return page(context, recordTimeline(context.viewer, recordParams(params)))
}
