import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { EditExperimentInput } from '#app/domain/experiment/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { actOrPreview } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { editExperiment } from '#app/services/experiments/edit-experiment.server.ts'
import { editExperimentForm } from '#app/services/experiments/experiment-forms.server.ts'
import { experimentFormWords } from '#messages/experiment-form.ts'

export { EditExperimentPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  experimentFormWords.edit(recordName('experiment', record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, editExperimentForm(memberOrSignIn(context, request), numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOrPreview({ request, context }, EditExperimentInput, async (input, member) =>
    recordPath(await editExperiment(member, numberOf(params.ref), input)),
  )
}
