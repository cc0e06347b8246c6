import type { Env, StateInline, Token } from 'markdown-it'
import { documentOf } from '#app/markup/document-state.ts'
import type { Group } from '#app/markup/latex/braces.ts'
import { countFormula, countNote } from '#app/markup/work-limits.ts'
import { markupWords as words } from '#messages/markup.ts'

/** A piece of source that is not set, with what to write instead. */
export function note(state: StateInline, source: string, message: string): void {
  const token = state.push('latex_note', '', 0)
  token.content = source
  token.meta = { note: message }
}

/** A formula that stands in a sentence without dollars. */
export function putFormula(state: StateInline, source: string): void {
  countFormula(state.env)
  const token = state.push('math', '', 0)
  token.content = source
  token.meta = { display: false }
}

/** The first citation of a text says how works are cited here. */
export function cite(state: StateInline, source: string): void {
  const { latex } = documentOf(state.env)
  note(state, source, latex.citations++ === 0 ? words.citation : '')
}

export function literal(state: StateInline, silent: boolean, content: string, exact = false): void {
  if (silent) return
  const token = state.push('code_inline', 'code', 0)
  token.markup = '`'
  token.content = exact
    ? content
    : content.replace(/\\([_%&#${}])/g, '$1').replace(/\\textbackslash\s?/g, '\\')
}

/** `\url{…}` and `\href{…}{…}`, if the address may be linked. */
export function linkTo(
  state: StateInline,
  silent: boolean,
  typed: string,
  text: Group | null,
): boolean {
  const address = typed.trim().replace(/\\([_%&#~$])/g, '$1')
  const href = state.md.normalizeLink(address)
  if (address === '' || /\s/.test(address) || !state.md.validateLink(href) || state.linkLevel > 0)
    return false
  if (silent) return true
  state.push('link_open', 'a', 1).attrs = [['href', href]]
  const { posMax } = state
  if (text === null) state.push('text', '', 0).content = address
  else {
    state.pos = text.start
    state.posMax = text.end
    state.linkLevel++
    state.md.inline.tokenize(state)
    state.linkLevel--
    state.posMax = posMax
  }
  state.push('link_close', 'a', -1)
  return true
}

/** As the footnotes of Markdown within a line. */
export function putFootnote(state: StateInline, silent: boolean, content: string): void {
  if (silent) return
  const document = documentOf(state.env)
  if (document.noteDepth > 0 || state.linkLevel > 0) {
    state.pending += ` (${content})`
    return
  }
  countNote(state.env)
  const tokens: Token[] = []
  document.noteDepth++
  state.md.inline.parse(content, state.md, state.env, tokens)
  document.noteDepth--
  const notes = listOf(state.env)
  state.push('footnote_ref', '', 0).meta = { id: notes.length }
  notes.push({ content, tokens })
}

function listOf(env: Env): unknown[] {
  const known = env.footnotes
  const footnotes: { list?: unknown[] } = typeof known === 'object' && known !== null ? known : {}
  const list = footnotes.list ?? []
  env.footnotes = { ...footnotes, list }
  return list
}
