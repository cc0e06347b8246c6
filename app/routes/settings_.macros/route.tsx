import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { macrosPath } from '#app/domain/paths/site.ts'
import { MacroInput } from '#app/domain/site/input.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { changeMacro, settingsPage } from '#app/services/site/change-settings.server.ts'
import { siteWords } from '#messages/site.ts'

export { MacrosPage as default } from './page.tsx'

export const meta = titled(() => siteWords.macrosTitle)

export async function loader({ request, context }: LoaderFunctionArgs) {
  return page(context, settingsPage(memberOrSignIn(context, request)))
}

export async function action({ request, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, MacroInput, async (input, member) => {
    await changeMacro(member, input)
    return macrosPath()
  })
}
