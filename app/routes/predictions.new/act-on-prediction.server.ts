import { type AppLoadContext, redirect } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { DraftPredictionInput, RegisterNewInput } from '#app/domain/prediction/input.ts'
import type { Form } from '#app/http/form.server.ts'
import { memberOf } from '#app/http/guard.server.ts'
import { draftPrediction } from '#app/services/predictions/draft-prediction.server.ts'
import { registerNewPrediction } from '#app/services/predictions/register-new-prediction.server.ts'

/** Registers what was written, or keeps it as a draft; either way it leads to the page of it. */
export async function actOnPrediction(context: AppLoadContext, form: Form) {
  const member = memberOf(context)
  const made =
    form.text('intent') === 'register'
      ? await registerNewPrediction(member, form.parse(RegisterNewInput))
      : await draftPrediction(member, form.parse(DraftPredictionInput))
  return redirect(recordPath(made))
}
