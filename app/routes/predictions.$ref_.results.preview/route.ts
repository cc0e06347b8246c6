import type { ActionFunctionArgs } from '@remix-run/node'
import { shownPreview } from '#app/charts/trial/draw-result.server.ts'
import { answersIn } from '#app/domain/result/condition-answer.ts'
import { PreviewResultInput } from '#app/domain/result/input.ts'
import { readForm } from '#app/http/form.server.ts'
import { actAsMember } from '#app/http/guard.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { jsonAnswer } from '#app/http/respond.server.ts'
import { previewResult } from '#app/services/results/preview-result.server.ts'

/** Only scripts ask this; they are answered with JSON, also where it is refused. */
export const handle = { forScripts: true }

/** What a result would say as it is typed so far; stores nothing. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  return actAsMember(context, (member) => {
    const work = async () => {
      const sent = { input: form.parse(PreviewResultInput), answers: answersIn(form.text) }
      return shownPreview(await previewResult(member, numberOf(params.ref), sent))
    }
    return jsonAnswer(work())
  })
}
