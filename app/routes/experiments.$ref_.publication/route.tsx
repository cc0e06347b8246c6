import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { ConfirmDayInput } from '#app/domain/experiment/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { confirmDay, confirmDayForm } from '#app/services/experiments/confirm-day.server.ts'
import { experimentWords } from '#messages/experiment.ts'

export { PublicationPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ confirmed, day }) =>
  confirmed ? experimentWords.publication.endTitle(day) : experimentWords.publication.title(day),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, confirmDayForm(memberOrSignIn(context, request), numberOf(params.ref)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, ConfirmDayInput, async (input, member) =>
    recordPath(await confirmDay(member, numberOf(params.ref), input)),
  )
}
