import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { ChangeStateInput } from '#app/domain/experiment/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { changeState } from '#app/services/experiments/change-state.server.ts'
import { stateForm } from '#app/services/experiments/experiment-forms.server.ts'
import { experimentWords } from '#messages/experiment.ts'

export { StatePage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  experimentWords.step.title(recordName('experiment', record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, stateForm(memberOrSignIn(context, request), numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, ChangeStateInput, async (input, member) =>
    recordPath(await changeState(member, numberOf(params.ref), input)),
  )
}
