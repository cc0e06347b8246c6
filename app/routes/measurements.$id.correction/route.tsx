import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { CorrectMeasurementInput } from '#app/domain/measurement/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { correctMeasurement } from '#app/services/experiments/correct-measurement.server.ts'
import { correctionForm } from '#app/services/experiments/measurement-forms.server.ts'
import { measurementWords } from '#messages/measurement.ts'

export { CorrectionPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ measurement }) =>
  measurementWords.correction.title(measurementWords.name(measurement.label, measurement.position)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, correctionForm(memberOrSignIn(context, request), textOf(params.id)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, CorrectMeasurementInput, async (input, member) => {
    const experiment = await correctMeasurement(member, textOf(params.id), input)
    return `${recordPath(experiment)}#measurements`
  })
}
