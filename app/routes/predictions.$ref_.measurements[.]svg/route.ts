import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordName } from '#app/domain/record/kind.ts'
import { readPoolChoice } from '#app/domain/verdict/pool-choice.ts'
import { svgFile } from '#app/http/file-response.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { rethrow } from '#app/http/respond.server.ts'
import { measuredPrediction } from '#app/services/predictions/measured-prediction.server.ts'
import { forestDrawing } from './drawing.server.tsx'

/** The forest plot of a prediction as a file of its own. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const choice = readPoolChoice(new URL(request.url).searchParams)
  const read = measuredPrediction(context.viewer, numberOf(params.ref), choice)
  const prediction = await read.catch(rethrow)
  const name = `${recordName('prediction', prediction.number)}-measurements`
  return svgFile(name, forestDrawing(prediction, choice))
}
