import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { personPath } from '#app/domain/paths/person.ts'
import { EditProfileInput } from '#app/domain/person/input.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { accountPage } from '#app/services/accounts/account-page.server.ts'
import { editProfile } from '#app/services/accounts/edit-profile.server.ts'
import { accountWords } from '#messages/accounts.ts'

export { AccountPage as default } from './page.tsx'

export const meta = titled(() => accountWords.settings.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = memberOrSignIn(context, request)
  return page(context, accountPage(viewer, context.sessionHash))
}

export async function action({ request, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, EditProfileInput, async (input, member) => {
    await editProfile(member, input)
    return personPath(member.handle)
  })
}
