import type { MarkdownIt, StateCore, StateInline, Token } from 'markdown-it'
import { findCloser } from '#app/markup/closers.ts'
import { documentOf } from '#app/markup/document-state.ts'
import { escapeHtml } from '#app/markup/escape.ts'
import { countNote } from '#app/markup/work-limits.ts'

const END_OF_HOST = new Set(['paragraph_close', 'heading_close', 'table_close'])

/**
 * Sidenotes `[>text<]`: a letter in the text, as footnotes have the numbers, and the note itself
 * right after the paragraph.
 */
export function sidenotes(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'sidenote', sidenote)
  md.core.ruler.after('footnote_tail', 'sidenotes', placeNotes)
  md.renderer.rules.sidenote_ref = (tokens, index, _options, env) => {
    const number = Number(tokens[index]?.meta?.number)
    const id = `${documentOf(env).idPrefix}n${number}`
    return `<a class="note-ref" href="#${id}" aria-describedby="${id}">${letters(number)}</a>`
  }
  md.renderer.rules.sidenote_open = (tokens, index, _options, env) => {
    const number = Number(tokens[index]?.meta?.number)
    const id = escapeHtml(`${documentOf(env).idPrefix}n${number}`)
    return `<small class="note" dir="auto" id="${id}"><span class="note-ref">${letters(number)}</span>`
  }
  md.renderer.rules.sidenote_close = () => '</small>\n'
}

/** a to z, then aa, ab and so on. */
function letters(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26))
  return number > 26 ? letters(Math.floor((number - 1) / 26)) + last : last
}

function sidenote(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax, env } = state
  if (!src.startsWith('[>', pos)) return false
  const document = documentOf(env)
  if (state.linkLevel > 0 || document.noteDepth > 0) return false
  const end = findCloser(state, src, '<]', pos + 2)
  if (end < 0 || end + 2 > posMax || src.slice(pos + 2, end).trim() === '') return false
  countNote(env)
  if (!silent) {
    const token = state.push('sidenote_ref', '', 0)
    const children: Token[] = []
    document.noteDepth++
    state.md.inline.parse(src.slice(pos + 2, end).trim(), state.md, env, children)
    document.noteDepth--
    token.meta = { note: src.slice(pos + 2, end), children }
  }
  state.pos = end + 2
  return true
}

function placeNotes(state: StateCore): void {
  let number = 0
  let waiting: Token[] = []
  let inTable = false
  state.tokens = state.tokens.flatMap((token) => {
    if (token.type === 'table_open') inTable = true
    if (token.type === 'table_close') inTable = false
    if (token.children?.some(isRef)) token.children = withRefsAttached(token.children)
    for (const ref of token.children?.filter(isRef) ?? []) {
      waiting.push(...noteTokens(state, ref, ++number))
    }
    if (waiting.length === 0 || inTable || !END_OF_HOST.has(token.type)) return [token]
    const placed = [token, ...waiting]
    waiting = []
    return placed
  })
}

function isRef(token: Token): boolean {
  return token.type === 'sidenote_ref'
}

// The letter belongs to the word before it, whatever space the source puts between them.
function withRefsAttached(children: Token[]): Token[] {
  return children.filter((child, place) => {
    const next = children[place + 1]
    if (next === undefined || !isRef(next)) return true
    if (child.type === 'text') child.content = child.content.trimEnd()
    return child.type !== 'softbreak'
  })
}

function noteTokens(state: StateCore, ref: Token, number: number): Token[] {
  const open = new state.Token('sidenote_open', '', 1)
  const body = new state.Token('inline', '', 0)
  body.content = String(ref.meta?.note ?? '')
  body.children = Array.isArray(ref.meta?.children) ? ref.meta.children : []
  open.meta = ref.meta = { number }
  return [open, body, new state.Token('sidenote_close', '', -1)]
}
