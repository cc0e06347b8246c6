import { refuse } from '#app/domain/refusal/refusal.ts'
import { MAX_BODY } from '#app/domain/text/limits.ts'
import { isMarkupField, MARKUP_FIELDS } from '#app/domain/text/markup-fields.ts'
import { normaliseText, textProblem } from '#app/domain/text/normalise.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { addressKey } from '#app/services/limits/address-key.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { renderTexts } from '#app/services/texts/rendering.server.ts'

/** A text as it would read, without storing it. */
export async function previewText(viewer: Viewer, address: string, source: string) {
  const { text } = await previewTexts(viewer, address, { text: source })
  return { html: text ?? '' }
}

/** The HTML of texts by the name of their field, as they would read; stores nothing. */
export async function previewTexts(
  viewer: Viewer,
  address: string,
  sources: Record<string, string>,
): Promise<Record<string, string>> {
  await consume('preview', viewer?.id ?? addressKey(address))
  refuseUnusable(sources)
  const texts = Object.entries(sources).map(([name, source]) => {
    const mode = isMarkupField(name) ? MARKUP_FIELDS[name] : 'document'
    const idPrefix = `preview-${name}-`
    return [name, { source: normaliseText(source), mode, idPrefix, asStored: true }] as const
  })
  const set = await renderTexts(Object.fromEntries(texts))
  return Object.fromEntries(Object.entries(set).map(([name, { html }]) => [name, html]))
}

function refuseUnusable(sources: Record<string, string>): void {
  const problems = Object.entries(sources).flatMap(([name, source]) => {
    const problem = problemOf(source)
    return problem ? [[name, [problem]]] : []
  })
  if (problems.length > 0) refuse('form', { fields: Object.fromEntries(problems) })
}

function problemOf(source: string): ProblemKey | null {
  const unstorable = textProblem(source)
  if (unstorable) return `text.${unstorable}`
  return source.length > MAX_BODY ? 'body.long' : null
}
