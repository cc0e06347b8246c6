import type { LoaderFunctionArgs } from '@remix-run/node'
import { layOutLineStrips } from '#app/charts/strip/lay-out-lines.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { linesOfList } from '#app/services/predictions/lines-of-list.server.ts'
import { findWords } from '#messages/find.ts'

export { PredictionsPage as default } from './page.tsx'

export const meta = titled(() => findWords.search.kinds.prediction)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const load = async () => {
    const list = await recordList('prediction', context.viewer, searchParams)
    const lines = await linesOfList(context.viewer, list.rows)
    return { list, lines: layOutLineStrips(lines) }
  }
  return page(context, load())
}
