import type { LoaderFunctionArgs } from '@remix-run/node'
import { predictionScoresPath } from '#app/domain/paths/prediction.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { numberOf, pageOf, sendToCanonical } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { predictionScoresPage } from '#app/services/scores/prediction-scores.server.ts'
import { scoreWords } from '#messages/scores.ts'

export { PredictionScoresPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ prediction }) =>
  scoreWords.prediction.of(recordName('prediction', prediction.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const load = async () => {
    const number = numberOf(params.ref)
    const read = await predictionScoresPage(context.viewer, number, pageOf(request))
    sendToCanonical(request, predictionScoresPath(read.prediction))
    return read
  }
  return page(context, load())
}
