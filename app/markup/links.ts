import type { MarkdownIt, Token } from 'markdown-it'
import { addressEnds } from '#app/markup/address-end.ts'
import { type DocumentState, documentOf } from '#app/markup/document-state.ts'
import { guardRule } from '#app/markup/guarded-rule.ts'
import { identifierLinks } from '#app/markup/identifier-link.ts'
import { TOKENS_PER_OUTSIDE_LINK } from '#app/markup/limits.ts'
import { isOutside, mayLink } from '#app/markup/link-policy.ts'
import { outsideReference } from '#app/markup/outside-reference.ts'
import { countInline } from '#app/markup/work-limits.ts'

const LONGEST_HOST = 500

/** Links: the allow-list, `rel` on outside ones, and the works they point to. */
export function links(md: MarkdownIt): void {
  md.validateLink = mayLink
  md.linkify.add('www.', { validate: hostAt, normalize: withScheme })
  addressEnds(md)
  identifierLinks(md)
  guardRule(md.inline.ruler, 'linkify', (run, state) => documentOf(state.env).linkify && run())
  guardRule(md.core.ruler, 'linkify', (run, state) => {
    if (documentOf(state.env).linkify) run()
  })
  md.core.ruler.push('link_attributes', (state) => {
    const document = documentOf(state.env)
    for (const block of state.tokens) {
      for (const token of block.children ?? []) {
        if (token.type === 'link_open' && finish(token, document))
          countInline(state.env, TOKENS_PER_OUTSIDE_LINK)
      }
    }
  })
}

/** How far an address goes that begins with `www.` and no scheme. */
const hostAt = (text: string, pos: number, linkify: MarkdownIt['linkify']): number =>
  Math.max(0, linkify.testSchemaAt(`//www.${text.slice(pos, pos + LONGEST_HOST)}`, 'http:', 0) - 6)

function withScheme(match: { url: string }): void {
  match.url = `http://${match.url}`
}

/** Whether it leads outside. */
function finish(link: Token, document: DocumentState): boolean {
  const href = String(link.attrGet('href') ?? '')
  if (href.startsWith('#') && href.length > 1) link.attrSet('href', inDocument(href, document))
  if (!isOutside(href, document.options.siteOrigin)) return false
  link.attrSet('rel', 'ugc nofollow noopener')
  const reference = outsideReference(href)
  if (reference) document.references.set(`${reference.scheme}:${reference.id}`, reference)
  return true
}

// Ids are prefixed, so links to a heading of the same text must be too.
function inDocument(href: string, { idPrefix }: DocumentState): string {
  return href.startsWith(`#${idPrefix}`) ? href : `#${idPrefix}${href.slice(1)}`
}
