import type { LoaderFunctionArgs } from '@remix-run/node'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { explained } from '#app/services/about/explained.server.ts'
import { explanations } from '#messages/explanations.server.ts'
import { cases } from './cases.server.ts'
import { verdictFigures, verdictTables } from './worked-examples.server.ts'

export { VerdictsPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ title }) => title)

export async function loader({ context }: LoaderFunctionArgs) {
  const { title, lead, parts: view } = explanations.verdicts
  const load = async () => {
    const { parts } = await explained('verdicts', (rules) => view(rules, verdictFigures()))
    return { title, lead, parts, tables: verdictTables(), cases: cases() }
  }
  return page(context, load())
}
