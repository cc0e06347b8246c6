import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { actAsMember } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { publishQuestion } from '#app/services/questions/publish-question.server.ts'

export async function action({ params, context }: ActionFunctionArgs) {
  return actAsMember(context, async (member) =>
    redirect(recordPath(await publishQuestion(member, numberOf(params.ref)))),
  )
}
