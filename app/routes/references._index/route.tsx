import type { LoaderFunctionArgs } from '@remix-run/node'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { referenceList } from '#app/services/references/reference-pages.server.ts'
import { siteWords } from '#messages/site.ts'

export { ReferencesPage as default } from './page.tsx'

export const meta = titled(() => siteWords.references)

export async function loader({ context }: LoaderFunctionArgs) {
  return page(context, referenceList(context.viewer))
}
