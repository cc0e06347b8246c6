import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerOfPrediction } from '#app/charts/answer/answer-of-prediction.server.ts'
import { skipsTo } from '#app/components/page/page-skips.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { readThreadQuery } from '#app/domain/thread/query.ts'
import { readPoolChoice } from '#app/domain/verdict/pool-choice.ts'
import { numberOf, sendToCanonical } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { sharedHead, titled } from '#app/http/titled.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { summaryText } from '#messages/summaries.ts'
import { drawCredence } from './draw-credence.server.ts'
import { drawEvidence } from './draw-evidence.server.ts'

export { PredictionPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ prediction }) =>
  sharedHead(prediction, summaryText(prediction.summary)),
)

export const handle = skipsTo<typeof loader>(({ evidence }) =>
  evidence ? ['measurements', 'discussion'] : ['discussion'],
)

export async function loader(args: LoaderFunctionArgs) {
  return page(args.context, load(args))
}

async function load({ request, params, context: { viewer } }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const choice = readPoolChoice(searchParams)
  const query = { choice, thread: readThreadQuery(searchParams) }
  const read = await predictionPage(viewer, numberOf(params.ref), query)
  sendToCanonical(request, recordPath(read))
  const { evidence, byHand, credence, resolution, scores, thread, ...prediction } = read
  // Before it is registered nobody reports to it, and an empty plot says nothing.
  const isShown =
    evidence !== null && (prediction.registration !== null || evidence.measurements.length > 0)
  return {
    prediction,
    answer: answerOfPrediction(read),
    evidence: isShown ? drawEvidence(prediction, evidence, choice) : null,
    byHand,
    credence: drawCredence(credence),
    resolution,
    scores,
    thread,
    signedIn: viewer !== null,
    formKey: crypto.randomUUID(),
  }
}

export { revalidateUnlessInPlace as shouldRevalidate } from '#app/components/thread/changes-in-place.ts'
