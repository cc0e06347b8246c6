import type { LoaderFunctionArgs } from '@remix-run/node'
import { measuredText } from '#app/charts/scale/measured-text.server.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { numberOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { resultPage } from '#app/services/results/result-page.server.ts'
import { resultWords } from '#messages/result.ts'

export { ResultPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ prediction, experiment }) =>
  resultWords.stored.title(
    recordName('experiment', experiment.number),
    recordName('prediction', prediction.number),
  ),
)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const load = async () => {
    const address = { prediction: numberOf(params.ref), experiment: numberOf(params.experiment) }
    const { value, ...result } = await resultPage(context.viewer, address)
    return { ...result, value: measuredText(value.value, value.low, value.high, value.limit) }
  }
  return page(context, load())
}
