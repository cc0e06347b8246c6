import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { ExclusionInput } from '#app/domain/measurement/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { excludeMeasurement } from '#app/services/experiments/exclude-measurement.server.ts'
import { exclusionForm } from '#app/services/experiments/measurement-forms.server.ts'
import { measurementWords } from '#messages/measurement.ts'

export { ExclusionPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ measurement, excluded }) => {
  const name = measurementWords.name(measurement.label, measurement.position)
  const { excludeTitle, readmitTitle } = measurementWords.exclusion
  return excluded ? readmitTitle(name) : excludeTitle(name)
})

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, exclusionForm(memberOrSignIn(context, request), textOf(params.id)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, ExclusionInput, async (input, member) => {
    const experiment = await excludeMeasurement(member, textOf(params.id), input)
    return `${recordPath(experiment)}#measurements`
  })
}
