import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { shownPreview } from '#app/charts/trial/draw-result.server.ts'
import { resultPath } from '#app/domain/paths/prediction.ts'
import { answersIn } from '#app/domain/result/condition-answer.ts'
import { AddResultInput, PreviewResultInput } from '#app/domain/result/input.ts'
import { LIVE, saidFrom } from '#app/domain/result/seen.ts'
import type { Form } from '#app/http/form.server.ts'
import { memberOf } from '#app/http/guard.server.ts'
import { addResult } from '#app/services/results/add-result.server.ts'
import { previewResult } from '#app/services/results/preview-result.server.ts'

/**
 * Stores a result and leads to what became of it. A browser without script is first shown what storing
 * it would do, on the same page; with script that stands there while one types.
 */
export async function actOnResult(context: AppLoadContext, number: number, form: Form) {
  const member = memberOf(context)
  const answers = answersIn(form.text)
  const said = saidFrom(form.text, answers)
  const seen = [LIVE, said].includes(form.text('seen') ?? '')
  const input = form.text('intent') === 'store' ? form.parse(AddResultInput) : null
  if (input && seen) {
    const stored = await addResult(member, number, { input, answers })
    return redirect(resultPath({ kind: 'prediction', number, slug: '' }, stored.number))
  }
  const sent = { input: form.parse(PreviewResultInput), answers }
  const shown = shownPreview(await previewResult(member, number, sent))
  const typed = { ...form.typed, seen: shown.says ? said : '' }
  return data({ ok: false as const, fields: {}, general: null, typed, shown })
}
