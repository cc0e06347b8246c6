import type { LoaderFunctionArgs } from '@remix-run/node'
import { drawRecord } from '#app/charts/record/draw-record.server.ts'
import { handleOf, pageOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { personScores } from '#app/services/scores/person-scores.server.ts'
import { scoreWords } from '#messages/scores.ts'

export { PersonScoresPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ person }) =>
  scoreWords.person.title(person.displayName),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const handle = handleOf(params.handle, request)
  const load = async () => {
    const read = await personScores(handle, pageOf(request))
    return { ...read, record: drawRecord(read.record, read.at) }
  }
  return page(context, load())
}
