import { refuse } from '#app/domain/refusal.ts'
import { MAX_BODY } from '#app/domain/text/limits.ts'
import { normaliseText, textProblem } from '#app/domain/text/normalise.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { setTexts } from '#app/services/rendering.server.ts'

/** A text as it would read, without storing it. */
export async function previewText(viewer: Viewer, address: string, source: string) {
  await consume('preview', viewer?.id ?? address)
  const problem = textProblem(source)
  if (problem) refuse('invalid', 'form', { fields: { text: [`text.${problem}`] } })
  if (source.length > MAX_BODY) refuse('invalid', 'form', { fields: { text: ['body.long'] } })
  const set = await setTexts({ text: { source: normaliseText(source), mode: 'document' } })
  return { html: set.text.html }
}
