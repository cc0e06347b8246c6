import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { RetireAreaInput } from '#app/domain/area/input.ts'
import { deskPath } from '#app/domain/paths/site.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { areaForm } from '#app/services/areas/area-forms.server.ts'
import { retireArea } from '#app/services/areas/retire-area.server.ts'
import { areaWords } from '#messages/area.ts'

export { RetirementPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ name }) => areaWords.forms.retireTitle(name))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, areaForm(memberOrSignIn(context, request), textOf(params.key)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, RetireAreaInput, async (input, member) => {
    await retireArea(member, textOf(params.key), input)
    return deskPath('areas')
  })
}
