import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { isMeasuredNext, ReportExperimentInput } from '#app/domain/experiment/input.ts'
import { measuringPath } from '#app/domain/paths/experiment.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { answersIn } from '#app/domain/result/condition-answer.ts'
import { readForm } from '#app/http/form.server.ts'
import { memberOf, memberOrSignIn } from '#app/http/guard.server.ts'
import { answerOrPreview } from '#app/http/preview.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { newExperimentForm } from '#app/services/experiments/experiment-forms.server.ts'
import { reportAsAsked } from '#app/services/experiments/report-as-asked.server.ts'
import { experimentFormWords } from '#messages/experiment-form.ts'

export { NewExperimentPage as default } from './page.tsx'

export const meta = titled(() => experimentFormWords.report)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const from = cameFrom(new URL(request.url).searchParams)
  return page(context, newExperimentForm(memberOrSignIn(context, request), from))
}

const cameFrom = (query: URLSearchParams) => ({
  prediction: query.get('prediction') ?? '',
  run: query.get('run') === 'yes',
  replicates: query.get('replicates') ?? '',
  observable: query.get('observable') ?? '',
})

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const report = async () => {
    const member = memberOf(context)
    const input = form.parse(ReportExperimentInput)
    const stored = await reportAsAsked(member, { input, answers: answersIn(form.text) })
    return redirect(
      isMeasuredNext(input) ? measuringPath(stored, input.measures) : recordPath(stored),
    )
  }
  return answerOrPreview(context, form, report)
}
