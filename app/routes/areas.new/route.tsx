import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { CreateAreaInput } from '#app/domain/area/input.ts'
import { deskPath } from '#app/domain/paths/site.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { newAreaForm } from '#app/services/areas/area-forms.server.ts'
import { createArea } from '#app/services/areas/create-area.server.ts'
import { areaWords } from '#messages/area.ts'

export { NewAreaPage as default } from './page.tsx'

export const meta = titled(() => areaWords.forms.create)

export async function loader({ request, context }: LoaderFunctionArgs) {
  return page(context, newAreaForm(memberOrSignIn(context, request)))
}

export async function action({ request, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, CreateAreaInput, async (input, member) => {
    await createArea(member, input)
    return deskPath('areas')
  })
}
