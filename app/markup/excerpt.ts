import { renderDocument } from '#app/markup/render.ts'
import type { Excerpt, RenderOptions } from '#app/markup/render-types.ts'

/** The beginning of a text, about `maxChars` long, without links; formulas stay whole. */
export function excerpt(source: string, options: RenderOptions, maxChars: number): Excerpt {
  const result = renderDocument(source, { ...options, excerpt: maxChars })
  return result.excerpt ?? { html: '', plain: '' }
}
