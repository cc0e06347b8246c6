import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { AnswerMembershipInput } from '#app/domain/membership/input.ts'
import { waitingPath } from '#app/domain/paths/evidence.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import {
  answerMembership,
  membershipAnswerForm,
} from '#app/services/membership/answer-membership.server.ts'
import { membershipWords } from '#messages/membership.ts'

export { MembershipAnswerPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ handle }) => membershipWords.answerTitle(handle))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, membershipAnswerForm(memberOrSignIn(context, request), textOf(params.id)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, AnswerMembershipInput, async (input, member) => {
    await answerMembership(member, textOf(params.id), input)
    return waitingPath()
  })
}
