import type { MarkdownIt, Token } from 'markdown-it'
import { documentOf } from '#app/markup/document-state.ts'
import { plainInline } from '#app/markup/plain-text.ts'

const SHIFT = 2
const LONGEST_SLUG = 60

/** Headings start at h3, below the page's own, and carry an id that cannot clash with the page's. */
export function headings(md: MarkdownIt): void {
  md.core.ruler.push('headings', (state) => {
    const taken = new Map<string, number>()
    for (const [place, token] of state.tokens.entries()) {
      if (token.type !== 'heading_open' && token.type !== 'heading_close') continue
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + SHIFT)}`
      if (token.type === 'heading_close') continue
      const slug = slugOf(state.tokens[place + 1])
      const uses = (taken.get(slug) ?? 0) + 1
      taken.set(slug, uses)
      const id = uses === 1 ? slug : `${slug}-${uses}`
      token.attrSet('id', `${documentOf(state.env).idPrefix}${id}`)
    }
  })
}

function slugOf(heading: Token | undefined): string {
  const words = plainInline(heading?.children ?? [])
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return words.join('-').slice(0, LONGEST_SLUG) || 'section'
}
