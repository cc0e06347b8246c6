import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { AcceptResultInput } from '#app/domain/result/input.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { acceptanceForm, acceptResult } from '#app/services/results/accept-result.server.ts'
import { resultWords } from '#messages/result.ts'

export { ResultAcceptancePage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ name }) => resultWords.accept.title(name))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, acceptanceForm(memberOrSignIn(context, request), numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, AcceptResultInput, async (input, member) =>
    recordPath(await acceptResult(member, numberOf(params.ref), input)),
  )
}
