import type { LoaderFunctionArgs } from '@remix-run/node'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { areaPage } from '#app/services/areas/area-page.server.ts'
import { withMatrix } from './matrix.server.ts'

export { AreaPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ area }) => ({
  title: area.name,
  description: area.description,
}))

export async function loader({ params, context }: LoaderFunctionArgs) {
  return page(context, areaPage(context.viewer, textOf(params.key)).then(withMatrix))
}
