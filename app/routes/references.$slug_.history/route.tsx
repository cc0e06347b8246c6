import type { LoaderFunctionArgs } from '@remix-run/node'
import { workLabel } from '#app/components/record/reference-item.tsx'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { referenceHistory } from '#app/services/references/reference-history.server.ts'
import { referenceWords } from '#messages/reference.ts'

export { ReferenceHistoryPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ work }) =>
  referenceWords.historyTitle(workLabel(work)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const choice = {
    from: Number(searchParams.get('from')) || undefined,
    to: Number(searchParams.get('to')) || undefined,
  }
  return page(context, referenceHistory(context.viewer, textOf(params.slug), choice))
}
