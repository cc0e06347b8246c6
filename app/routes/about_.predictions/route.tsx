import type { LoaderFunctionArgs } from '@remix-run/node'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { explained } from '#app/services/about/explained.server.ts'
import { explanations } from '#messages/explanations.server.ts'
import { predictionTables } from './worked-examples.server.ts'

export { PredictionsPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ title }) => title)

export async function loader({ context }: LoaderFunctionArgs) {
  const { title, lead, parts: view } = explanations.predictions
  const load = async () => {
    const { parts } = await explained('predictions', () => view)
    return { title, lead, parts, tables: predictionTables() }
  }
  return page(context, load())
}
