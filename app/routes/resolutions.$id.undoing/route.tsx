import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { resolutionPlace } from '#app/domain/paths/resolution.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { ReasonInput } from '#app/domain/resolution/input.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { undoingForm } from '#app/services/resolutions/resolution-forms.server.ts'
import { undoResolution } from '#app/services/resolutions/undo-resolution.server.ts'
import { resolutionWords } from '#messages/resolution.ts'

export { UndoingPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  resolutionWords.reasons.undoing.title(recordName(record.kind, record.number)),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, undoingForm(memberOrSignIn(context, request), textOf(params.id)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, ReasonInput, async ({ reason }, member) =>
    resolutionPlace(await undoResolution(member, textOf(params.id), reason)),
  )
}
