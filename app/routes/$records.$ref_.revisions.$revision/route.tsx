import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordName } from '#app/domain/record/kind.ts'
import { numberOf, recordParams } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { recordRevision } from '#app/services/records/record-revision.server.ts'
import { timelineWords } from '#messages/timeline.ts'

export { RevisionPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record, about }) =>
  timelineWords.revisionTitle(recordName(record.kind, record.number), about.revision),
)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const revision = numberOf(params.revision)
  return page(context, recordRevision(context.viewer, recordParams(params), revision))
}
