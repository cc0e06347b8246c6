import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { AssignStatusInput } from '#app/domain/question/input.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { assignStatus } from '#app/services/questions/assign-status.server.ts'
import { statusPage } from '#app/services/questions/compose-page.server.ts'
import { composeWords } from '#messages/compose.ts'

export { StatusPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  composeWords.statusTitle(recordName('question', record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, statusPage(memberOrSignIn(context, request), numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, AssignStatusInput, async (input, member) =>
    recordPath(await assignStatus(member, numberOf(params.ref), input)),
  )
}
