import type { LoaderFunctionArgs } from '@remix-run/node'
import { workLabel } from '#app/components/record/reference-item.tsx'
import { referencePath } from '#app/domain/paths/reference.ts'
import { sendToCanonical, textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { referencePage } from '#app/services/references/reference-pages.server.ts'

export { ReferencePage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ reference }) => workLabel(reference))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const load = async () => {
    const read = await referencePage(context.viewer, textOf(params.slug))
    sendToCanonical(request, referencePath(read.reference.slug))
    return read
  }
  return page(context, load())
}
