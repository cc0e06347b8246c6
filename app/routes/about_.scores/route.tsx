import type { LoaderFunctionArgs } from '@remix-run/node'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { explained } from '#app/services/about/explained.server.ts'
import { explanations } from '#messages/explanations.server.ts'
import { scoreFigures, scoreTables } from './worked-examples.server.ts'

export { ScoresPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ title }) => title)

export async function loader({ context }: LoaderFunctionArgs) {
  const { title, lead, parts: view } = explanations.scores
  const load = async () => {
    const { rules, parts } = await explained('scores', (rules) => view(rules, scoreFigures()))
    return { title, lead, parts, tables: scoreTables(rules) }
  }
  return page(context, load())
}
