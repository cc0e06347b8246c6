import type { LoaderFunctionArgs } from '@remix-run/node'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { areaHistory } from '#app/services/areas/area-forms.server.ts'
import { areaWords } from '#messages/area.ts'

export { AreaHistoryPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ area }) => areaWords.forms.historyTitle(area.name))

export async function loader({ params, context }: LoaderFunctionArgs) {
  return page(context, areaHistory(textOf(params.key)))
}
