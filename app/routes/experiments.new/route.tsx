import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { ReportExperimentInput } from '#app/domain/experiment/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { actOrPreview } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { newExperimentForm } from '#app/services/experiments/experiment-forms.server.ts'
import { reportExperiment } from '#app/services/experiments/report-experiment.server.ts'
import { experimentFormWords } from '#messages/experiment-form.ts'

export { NewExperimentPage as default } from './page.tsx'

export const meta = titled(() => experimentFormWords.report)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const load = async () => {
    const member = memberOrSignIn(context, request)
    const about = readPlan(searchParams)
    const form = await newExperimentForm(member, about)
    const replicates = searchParams.get('replicates') ?? ''
    return { ...form, given: { ...form.given, replicates } }
  }
  return page(context, load())
}

const readPlan = (query: URLSearchParams) => ({
  prediction: query.get('prediction') ?? '',
  run: query.get('run') === 'yes',
})

export async function action({ request, context }: ActionFunctionArgs) {
  return actOrPreview({ request, context }, ReportExperimentInput, async (input, member) =>
    recordPath(await reportExperiment(member, input)),
  )
}
