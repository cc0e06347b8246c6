import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordName } from '#app/domain/record/kind.ts'
import { recordParams } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { recordHistory } from '#app/services/records/record-history.server.ts'
import { timelineWords } from '#messages/timeline.ts'

export { HistoryPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  timelineWords.historyTitle(recordName(record.kind, record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const choice = {
    from: Number(searchParams.get('from')) || undefined,
    to: Number(searchParams.get('to')) || undefined,
  }
  return page(context, recordHistory(context.viewer, recordParams(params), choice))
}
