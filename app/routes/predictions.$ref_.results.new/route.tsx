import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { recordName } from '#app/domain/record/kind.ts'
import { readForm } from '#app/http/form.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { answer, page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { resultForm } from '#app/services/results/result-form.server.ts'
import { resultWords } from '#messages/result.ts'
import { actOnResult } from './act-on-result.server.ts'

export { NewResultPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ prediction }) =>
  resultWords.title(recordName('prediction', prediction.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, resultForm(memberOrSignIn(context, request), numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  return answer(form.typed, actOnResult(context, numberOf(params.ref), form))
}
