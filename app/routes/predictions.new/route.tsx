import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { parseRecordName } from '#app/domain/record/kind.ts'
import { readForm } from '#app/http/form.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { answerOrPreview } from '#app/http/preview.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { newPredictionForm } from '#app/services/predictions/prediction-forms.server.ts'
import { predictionFormWords } from '#messages/prediction-form.ts'
import { actOnPrediction } from './act-on-prediction.server.ts'
import { startedFrom } from './started-from.ts'

export { NewPredictionPage as default } from './page.tsx'

export const meta = titled(() => predictionFormWords.draft)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const given = startedFrom(new URL(request.url).searchParams)
  const old = parseRecordName(given.supersedes)
  const load = async () => {
    const member = memberOrSignIn(context, request)
    const number = old?.kind === 'prediction' ? old.number : null
    return { ...(await newPredictionForm(member, number)), given }
  }
  return page(context, load())
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  return answerOrPreview(context, form, () => actOnPrediction(context, form))
}
