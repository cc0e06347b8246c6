import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { RateQuestionInput } from '#app/domain/question/input.ts'
import { readForm } from '#app/http/form.server.ts'
import { actAsMember } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { rateQuestion } from '#app/services/questions/rate-question.server.ts'

/** A form sent without script comes back to its place on the page; with script the page stays where it is. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  return actAsMember(context, async (member) => {
    const input = form.parse(RateQuestionInput)
    const path = recordPath(await rateQuestion(member, numberOf(params.ref), input))
    return redirect(context.bodies ? `${path}#ratings` : path)
  })
}
