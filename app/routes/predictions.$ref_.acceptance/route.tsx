import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { ApprovePredictionInput } from '#app/domain/prediction/input.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import {
  approvalForm,
  approvePrediction,
} from '#app/services/predictions/approve-prediction.server.ts'
import { sealedWords } from '#messages/sealed.ts'

export { PredictionAcceptancePage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  sealedWords.accept.title(recordName('prediction', record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, approvalForm(memberOrSignIn(context, request), numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, ApprovePredictionInput, async (input, member) =>
    recordPath(await approvePrediction(member, numberOf(params.ref), input)),
  )
}
