import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { recordName } from '#app/domain/record/kind.ts'
import { readForm } from '#app/http/form.server.ts'
import { memberOf, memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { answer, page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { measurementsForm } from '#app/services/experiments/experiment-forms.server.ts'
import { measurementFormWords } from '#messages/measurement-form.ts'
import { actOnMeasurements } from './measurements-form.server.ts'

export { MeasurementsPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  measurementFormWords.title(recordName('experiment', record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const observable = new URL(request.url).searchParams.get('observable') ?? ''
  const member = memberOrSignIn(context, request)
  return page(context, measurementsForm(member, numberOf(params.ref), observable))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const act = async () => actOnMeasurements(memberOf(context), numberOf(params.ref), form)
  return answer(form.typed, act())
}
