import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { type DocumentState, documentOf } from '#app/markup/document-state.ts'
import { handleMention } from '#app/markup/handle-mention.ts'
import { arxivLink, doiLink } from '#app/markup/identifier-link.ts'
import { MAX_TEXT_LINKS } from '#app/markup/limits.ts'
import { recordMention } from '#app/markup/record-mention.ts'

export type TextLink = { href: string; text: string; class?: string }

/** A kind of link that plain text makes by itself. `link` may decline; `text` is a prefix of the match. */
export type TextRule = {
  pattern: RegExp
  link: (match: RegExpExecArray, document: DocumentState) => TextLink | null
}

const RULES: TextRule[] = [handleMention, recordMention, doiLink, arxivLink]

/** Turns mentions in running text into links; text inside links, code and formulas is left alone. */
export function textLinks(md: MarkdownIt): void {
  md.core.ruler.after('linkify', 'text_links', (state) => {
    const document = documentOf(state.env)
    for (const block of state.tokens) {
      if (block.children) block.children = linked(block.children, state, document)
    }
  })
}

function linked(children: Token[], state: StateCore, document: DocumentState): Token[] {
  let depth = 0
  return children.flatMap((token) => {
    if (token.type === 'link_open') depth++
    if (token.type === 'link_close') depth--
    return token.type === 'text' && depth === 0 ? split(token, state, document) : [token]
  })
}

function split(token: Token, state: StateCore, document: DocumentState): Token[] {
  const found = RULES.flatMap((rule) => matches(rule, token.content, document))
  if (found.length === 0) return [token]
  found.sort((one, other) => one.at - other.at)
  const out: Token[] = []
  let done = 0
  for (const { at, link } of found) {
    if (at < done) continue
    out.push(textToken(state, token, token.content.slice(done, at)))
    out.push(...linkTokens(state, token, link))
    done = at + link.text.length
  }
  out.push(textToken(state, token, token.content.slice(done)))
  return out.filter((part) => part.type !== 'text' || part.content !== '')
}

function matches(rule: TextRule, text: string, document: DocumentState) {
  return [...text.matchAll(rule.pattern)].flatMap((match) => {
    if (++document.textLinks > MAX_TEXT_LINKS) return []
    const link = rule.link(match, document)
    return link === null ? [] : [{ at: match.index, link }]
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
  // Quotes and dashes in an identifier are not prose.
  text.type = 'text_special'
  const close = new state.Token('link_close', 'a', -1)
  close.level = like.level
  return [open, text, close]
}
