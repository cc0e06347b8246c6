import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordName } from '#app/domain/record/kind.ts'
import { readPoolChoice } from '#app/domain/verdict/pool-choice.ts'
import { csvFile } from '#app/http/file-response.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { rethrow } from '#app/http/respond.server.ts'
import { measuredPrediction } from '#app/services/predictions/measured-prediction.server.ts'
import { measurementsCsv } from './table.server.ts'

/** The measurements of a prediction with what each says, for download. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const choice = readPoolChoice(new URL(request.url).searchParams)
  const found = measuredPrediction(context.viewer, numberOf(params.ref), choice)
  const prediction = await found.catch(rethrow)
  const name = `${recordName('prediction', prediction.number)}-measurements`
  return csvFile(name, measurementsCsv(prediction))
}
