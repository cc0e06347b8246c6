import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { AskMembershipInput } from '#app/domain/membership/input.ts'
import { membershipPath } from '#app/domain/paths/person.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { askMembership } from '#app/services/membership/ask-membership.server.ts'
import { membershipPage } from '#app/services/membership/membership-page.server.ts'
import { membershipWords } from '#messages/membership.ts'

export { MembershipPage as default } from './page.tsx'

export const meta = titled(() => membershipWords.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  return page(context, membershipPage(memberOrSignIn(context, request)))
}

export async function action({ request, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, AskMembershipInput, async (input, member) => {
    await askMembership(member, input)
    return membershipPath()
  })
}
