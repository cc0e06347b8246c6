import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { RegisterInput } from '#app/domain/prediction/input.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { registerPrediction } from '#app/services/predictions/register-prediction.server.ts'
import { registrationPage } from '#app/services/predictions/registration-page.server.ts'
import { predictionWords } from '#messages/prediction.ts'

export { RegistrationPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  predictionWords.page.registerTitle(recordName('prediction', record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, registrationPage(memberOrSignIn(context, request), numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, RegisterInput, async ({ base }, member) => {
    const number = numberOf(params.ref)
    return recordPath(await registerPrediction(member, number, { base }))
  })
}
