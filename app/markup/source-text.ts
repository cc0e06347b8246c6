import { escapeHtml } from '#app/markup/escape.ts'
import type { RenderMode, RenderResult } from '#app/markup/render-types.ts'

/** A text that exceeds the limits, shown as it was written: nothing is lost, nothing is set. */
export function sourceText(source: string, mode: RenderMode): RenderResult {
  const text = escapeHtml(source)
  return {
    html: mode === 'inline' ? text.replace(/\s+/g, ' ') : `<pre tabindex="0">${text}</pre>\n`,
    plain: source,
    tex: [],
    texErrors: [],
    mentions: { handles: [], records: [], references: [], attachments: [] },
    truncated: true,
  }
}
