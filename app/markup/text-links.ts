import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { type DocumentState, documentOf } from '#app/markup/document-state.ts'
import { handleMention } from '#app/markup/handle-mention.ts'
import { bareAddress, bareIdentifier } from '#app/markup/identifier-link.ts'
import { MAX_TEXT_LINKS } from '#app/markup/limits.ts'
import { recordMention } from '#app/markup/record-mention.ts'

/** `at` counts from the beginning of the match that `text` is a part of. */
export type TextLink = { at: number; text: string; href: string; class?: string }

/** A kind of link that plain text makes by itself. */
export type TextRule = {
  pattern: RegExp
  links: (match: RegExpExecArray, document: DocumentState) => TextLink[]
}

/**
 * Turns identifiers and mentions in running text into links; text inside links, code and formulas is
 * left alone. Identifiers come first: parts of some look like addresses.
 */
export function textLinks(md: MarkdownIt): void {
  md.core.ruler.before('linkify', 'identifiers', (state) =>
    linkAll(state, [bareAddress, bareIdentifier]),
  )
  md.core.ruler.after('replacements', 'text_links', (state) =>
    linkAll(state, [handleMention, recordMention]),
  )
}

function linkAll(state: StateCore, rules: TextRule[]): void {
  const document = documentOf(state.env)
  for (const block of state.tokens) {
    if (block.children) block.children = linked(block.children, state, { document, rules })
  }
}

type Linking = { document: DocumentState; rules: TextRule[] }

function linked(children: Token[], state: StateCore, linking: Linking): Token[] {
  let depth = 0
  return children.flatMap((token) => {
    if (token.type === 'link_open') depth++
    if (token.type === 'link_close') depth--
    return token.type === 'text' && depth === 0 ? split(token, state, linking) : [token]
  })
}

function split(token: Token, state: StateCore, { document, rules }: Linking): Token[] {
  const found = rules.flatMap((rule) => matches(rule, token.content, document))
  if (found.length === 0) return [token]
  found.sort((one, other) => one.at - other.at)
  const out: Token[] = []
  let done = 0
  for (const link of found) {
    if (link.at < done) continue
    out.push(textToken(state, token, token.content.slice(done, link.at)))
    out.push(...linkTokens(state, token, link))
    done = link.at + link.text.length
  }
  out.push(textToken(state, token, token.content.slice(done)))
  return out.filter((part) => part.type !== 'text' || part.content !== '')
}

function matches({ pattern, links }: TextRule, text: string, document: DocumentState): TextLink[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    if (document.textLinks > MAX_TEXT_LINKS) return []
    const found = links(match, document)
    document.textLinks += found.length
    return found.map((link) => ({ ...link, at: match.index + link.at }))
  })
}

function textToken(state: StateCore, like: Token, content: string): Token {
  const token = new state.Token('text', '', 0)
  token.content = content
  token.level = like.level
  return token
}

function linkTokens(state: StateCore, like: Token, link: TextLink): Token[] {
  const open = new state.Token('link_open', 'a', 1)
  open.attrs = link.class ? [['class', link.class]] : []
  open.attrPush(['href', link.href])
  open.level = like.level
  const text = textToken(state, like, link.text)
  text.level++
  // Quotes and dashes in an identifier are not prose.
  text.type = 'text_special'
  const close = new state.Token('link_close', 'a', -1)
  close.level = like.level
  return [open, text, close]
}
