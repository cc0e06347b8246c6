import type { MarkdownIt, Token } from 'markdown-it'
import { documentOf } from '#app/markup/document-state.ts'
import { labelHeading } from '#app/markup/latex/heading-rule.ts'
import { plainInline } from '#app/markup/plain-text.ts'

const FIRST = 3
const LAST = 6
const LONGEST_SLUG = 60

/**
 * Headings start one level below the page's sections, whatever the text begins with, and never skip
 * a level on the way down; each carries an id that cannot clash with the page's.
 */
export function headings(md: MarkdownIt): void {
  md.core.ruler.push('headings', (state) => {
    const taken = new Map<string, number>()
    const above: number[] = []
    let tag = ''
    for (const [place, token] of state.tokens.entries()) {
      if (token.type === 'heading_open') {
        tag = `h${levelBelow(above, Number(token.tag.slice(1)))}`
        const slug = slugOf(state.tokens[place + 1])
        const uses = (taken.get(slug) ?? 0) + 1
        taken.set(slug, uses)
        const id = uses === 1 ? slug : `${slug}-${uses}`
        token.attrSet('id', `${documentOf(state.env).idPrefix}${id}`)
        if (token.meta?.label)
          labelHeading(state.env, {
            label: String(token.meta.label),
            id,
            words: titleOf(state.tokens[place + 1]),
          })
      }
      if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = tag
    }
  })
}

/** The level that a heading written as `written` gets under those still open, which it joins. */
function levelBelow(above: number[], written: number): number {
  while ((above.at(-1) ?? 0) >= written) above.pop()
  above.push(written)
  return Math.min(LAST, FIRST + above.length - 1)
}

const titleOf = (heading: Token | undefined) => plainInline(heading?.children ?? [])

function slugOf(heading: Token | undefined): string {
  const words = titleOf(heading)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return words.join('-').slice(0, LONGEST_SLUG) || 'section'
}
