import type { LoaderFunctionArgs } from '@remix-run/node'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { referencePage } from '#app/services/references/reference-pages.server.ts'

export { ReferencePage as default } from './page.tsx'

export const meta = titled<typeof loader>(
  ({ reference }) => reference.title || reference.identifier,
)

export async function loader({ params, context }: LoaderFunctionArgs) {
  return page(context, referencePage(context.viewer, textOf(params.slug)))
}
