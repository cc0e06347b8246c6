import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordPath } from '#app/domain/paths.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { readPoolChoice } from '#app/domain/verdict/pool-choice.ts'
import { numberOf, sendToCanonical } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { credenceSection } from '#app/services/credences/credence-section.server.ts'
import { recordThread } from '#app/services/discussion/record-thread.server.ts'
import { evidenceOn } from '#app/services/evidence/evidence-on.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { drawCredence } from './draw-credence.server.ts'
import { drawEvidence } from './draw-evidence.server.ts'

export { PredictionPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ prediction }) => ({
  title: `${recordName('prediction', prediction.number)}: ${prediction.titlePlain}`,
  description: prediction.excerptPlain,
}))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const choice = readPoolChoice(searchParams)
  const load = async () => {
    const read = await predictionPage(context.viewer, numberOf(params.ref), choice)
    sendToCanonical(request, recordPath(read))
    const { evidence, ...prediction } = read
    const credence = drawCredence(await credenceSection(context.viewer, prediction))
    const byHand = await evidenceOn(context.viewer, read.id)
    const thread = await recordThread(context.viewer, prediction, searchParams)
    const drawn = evidence && drawEvidence(prediction, evidence, choice)
    const signedIn = context.viewer !== null
    return {
      prediction,
      evidence: drawn,
      credence,
      byHand,
      thread,
      signedIn,
      formKey: crypto.randomUUID(),
    }
  }
  return page(context, load())
}

export { revalidateUnlessInPlace as shouldRevalidate } from '#app/components/discussion/changes-in-place.ts'
