import { renderDocument } from '#app/markup/render.ts'
import type { RenderOptions, RenderResult } from '#app/markup/render-types.ts'

export function rendered(source: string, options: Partial<RenderOptions> = {}): RenderResult {
  return renderDocument(source, { macros: {}, mode: 'document', ...options })
}

/** The HTML with each formula replaced by its TeX between ⟦ and ⟧, without the usual `dir="auto"`. */
export function shape(source: string, options: Partial<RenderOptions> = {}): string {
  let html = rendered(source, options).html.replaceAll(' dir="auto"', '')
  for (let start = html.indexOf(OPEN); start >= 0; start = html.indexOf(OPEN)) {
    const end = endOfSpan(html, start)
    const tex = />([^<]*)<\/annotation>/.exec(html.slice(start, end))?.[1] ?? ''
    html = `${html.slice(0, start)}⟦${tex}⟧${html.slice(end)}`
  }
  return html.trim()
}

const OPEN = '<span class="katex">'

function endOfSpan(html: string, start: number): number {
  let depth = 0
  for (const match of html.slice(start).matchAll(/<span\b|<\/span>/g)) {
    depth += match[0] === '</span>' ? -1 : 1
    if (depth === 0) return start + match.index + match[0].length
  }
  return html.length
}
