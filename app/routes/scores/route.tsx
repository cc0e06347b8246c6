import type { LoaderFunctionArgs } from '@remix-run/node'
import { drawRecord } from '#app/charts/record/draw-record.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { scoresPage } from '#app/services/scores/scores-page.server.ts'
import { scoreWords } from '#messages/scores.ts'

export { ScoresPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ area }) => ({
  title: area ? scoreWords.titleIn(area.name) : scoreWords.title,
  description: scoreWords.lead,
}))

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const load = async () => {
    const read = await scoresPage({ area: query.get('area'), on: query.get('on') })
    return { ...read, record: drawRecord(read.record, read.query.moment) }
  }
  return page(context, load())
}
