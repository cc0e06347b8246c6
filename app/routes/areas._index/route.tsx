import type { LoaderFunctionArgs } from '@remix-run/node'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { messages as m } from '#app/messages/index.ts'
import { areaList } from '#app/services/areas/list-areas.server.ts'

export { AreasPage as default } from './page.tsx'

export const meta = titled(() => m.area.list)

export async function loader({ context }: LoaderFunctionArgs) {
  return page(context, areaList(context.viewer))
}
