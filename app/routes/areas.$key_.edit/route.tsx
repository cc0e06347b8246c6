import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { EditAreaInput } from '#app/domain/area/input.ts'
import { areaPath } from '#app/domain/paths/area.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { areaForm } from '#app/services/areas/area-forms.server.ts'
import { editArea } from '#app/services/areas/edit-area.server.ts'
import { areaWords } from '#messages/area.ts'

export { EditAreaPage as default } from './page.tsx'

export const meta = titled(() => areaWords.forms.edit)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, areaForm(memberOrSignIn(context, request), textOf(params.key)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, EditAreaInput, async (input, member) => {
    const { key } = await editArea(member, textOf(params.key), input)
    return areaPath(key)
  })
}
