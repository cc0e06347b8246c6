import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { unitsPath } from '#app/domain/paths/observable.ts'
import { UnitInput } from '#app/domain/unit/input.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { addUnit } from '#app/services/units/add-unit.server.ts'
import { unitsPage } from '#app/services/units/units-page.server.ts'
import { observableWords } from '#messages/observable.ts'

export { UnitsPage as default } from './page.tsx'

export const meta = titled(() => observableWords.unitsPage.title)

const LONGEST = 200

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const typed = (name: string) => (searchParams.get(name) ?? '').trim().slice(0, LONGEST)
  const query = { value: typed('value'), from: typed('from'), to: typed('to') }
  return page(context, unitsPage(context.viewer, query))
}

export async function action({ request, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, UnitInput, async (input, member) => {
    await addUnit(member, input)
    return unitsPath()
  })
}
