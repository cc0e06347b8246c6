import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { EditPredictionInput } from '#app/domain/prediction/input.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { actOrPreview } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { editPrediction } from '#app/services/predictions/edit-prediction.server.ts'
import { editPredictionPage } from '#app/services/predictions/prediction-forms.server.ts'
import { predictionFormWords } from '#messages/prediction-form.ts'

export { EditPredictionPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  predictionFormWords.edit(recordName('prediction', record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, editPredictionPage(memberOrSignIn(context, request), numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOrPreview({ request, context }, EditPredictionInput, async (input, member) =>
    recordPath(await editPrediction(member, numberOf(params.ref), input)),
  )
}
