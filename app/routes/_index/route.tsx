import type { LoaderFunctionArgs } from '@remix-run/node'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { homePage } from '#app/services/home/home-page.server.ts'

export { HomePage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ settings }) => ({
  title: settings.tagline,
  description: settings.description,
}))

export async function loader({ context }: LoaderFunctionArgs) {
  return page(context, homePage(context.viewer))
}
