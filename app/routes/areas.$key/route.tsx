import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { areaPath } from '#app/domain/paths/area.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { areaPage } from '#app/services/areas/area-page.server.ts'
import { trackRecordOf } from '#app/services/track-record/track-record.server.ts'
import { withMatrix } from './matrix.server.ts'

export { AreaPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ area }) => ({
  title: area.name,
  description: area.description,
}))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const on = new URL(request.url).searchParams.get('on')
  const load = async () => {
    const found = await areaPage(context.viewer, textOf(params.key))
    if (found.area.key !== params.key) throw redirect(areaPath(found.area.key))
    const track = await trackRecordOf(context.viewer, { areaKey: found.area.key }, on)
    return { ...withMatrix(found), track }
  }
  return page(context, load())
}
