import type { LoaderFunctionArgs } from '@remix-run/node'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { areaList } from '#app/services/areas/list-areas.server.ts'
import { areaWords } from '#messages/area.ts'

export { AreasPage as default } from './page.tsx'

export const meta = titled(() => areaWords.list)

export async function loader({ context }: LoaderFunctionArgs) {
  return page(context, areaList(context.viewer))
}
