import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { numberOf } from '#app/http/params.server.ts'
import { rethrow } from '#app/http/respond.server.ts'
import { publishQuestion } from '#app/services/questions/publish-question.server.ts'

export async function action({ params, context }: ActionFunctionArgs) {
  const question = await publishQuestion(context.viewer, numberOf(params.ref)).catch(rethrow)
  return redirect(recordPath(question))
}
