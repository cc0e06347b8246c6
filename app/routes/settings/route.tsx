import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { settingsPath } from '#app/domain/paths/site.ts'
import { SettingsInput } from '#app/domain/site/input.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { changeSettings, settingsPage } from '#app/services/site/change-settings.server.ts'
import { siteWords } from '#messages/site.ts'

export { SettingsPage as default } from './page.tsx'

export const meta = titled(() => siteWords.settingsTitle)

export async function loader({ request, context }: LoaderFunctionArgs) {
  return page(context, settingsPage(memberOrSignIn(context, request)))
}

export async function action({ request, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, SettingsInput, async (input, member) => {
    await changeSettings(member, input)
    return settingsPath('saved')
  })
}
