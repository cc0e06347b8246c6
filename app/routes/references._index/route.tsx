import type { LoaderFunctionArgs } from '@remix-run/node'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { messages as m } from '#app/messages/index.ts'
import { referenceList } from '#app/services/references/reference-pages.server.ts'

export { ReferencesPage as default } from './page.tsx'

export const meta = titled(() => m.site.references)

export async function loader({ context }: LoaderFunctionArgs) {
  return page(context, referenceList(context.viewer))
}
