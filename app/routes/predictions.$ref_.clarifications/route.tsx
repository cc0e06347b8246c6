import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { ClarifyInput } from '#app/domain/prediction/input.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { clarifyPrediction } from '#app/services/predictions/clarify-prediction.server.ts'
import { clarificationPage } from '#app/services/predictions/prediction-forms.server.ts'
import { predictionWords } from '#messages/prediction.ts'

export { ClarificationPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  predictionWords.page.clarifyTitle(recordName('prediction', record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, clarificationPage(memberOrSignIn(context, request), numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, ClarifyInput, async (input, member) =>
    recordPath(await clarifyPrediction(member, numberOf(params.ref), input)),
  )
}
