import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { MergeAreaInput } from '#app/domain/area/input.ts'
import { areaPath } from '#app/domain/paths/area.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { mergeForm } from '#app/services/areas/area-forms.server.ts'
import { mergeAreas } from '#app/services/areas/merge-areas.server.ts'
import { areaWords } from '#messages/area.ts'

export { MergerPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ name }) => areaWords.forms.mergeTitle(name))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, mergeForm(memberOrSignIn(context, request), textOf(params.key)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, MergeAreaInput, async (input, member) => {
    const { key } = await mergeAreas(member, textOf(params.key), input)
    return areaPath(key)
  })
}
