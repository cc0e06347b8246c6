import type { MarkdownIt, StateInline } from 'markdown-it'
import { RECORD_NAME } from '#app/markup/record-mention.ts'
import { JOINED } from '#app/markup/word-boundary.ts'

const ESCAPED = new RegExp(String.raw`\\(${RECORD_NAME})(?!${JOINED})`, 'yu')
const IN_WORD = new RegExp(String.raw`(?:${JOINED}|\\)$`, 'u')

/** `\C4` is the plain word C4, whether or not there is such a record. */
export function mentionEscape(md: MarkdownIt): void {
  md.inline.ruler.before('escape', 'mention_escape', escaped)
}

function escaped(state: StateInline, silent: boolean): boolean {
  if (state.src.charAt(state.pos) !== '\\') return false
  ESCAPED.lastIndex = state.pos
  const [source, name] = ESCAPED.exec(state.src) ?? []
  if (source === undefined || name === undefined) return false
  if (state.pos + source.length > state.posMax) return false
  if (IN_WORD.test(state.src.slice(Math.max(0, state.pos - 2), state.pos))) return false
  if (!silent) {
    const token = state.push('text_special', '', 0)
    token.content = name
    token.markup = source
    token.info = 'escape'
  }
  state.pos += source.length
  return true
}
