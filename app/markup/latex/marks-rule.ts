import type { MarkdownIt, StateInline } from 'markdown-it'

const TIE_BEFORE = /(?:\p{Lu}\p{Ll}{2,}|\p{L}\.|et al|[)\]}$])$/u
const LONGEST_QUOTE = 2_000

/** The marks of LaTeX that are characters: ``quotes'' and the tie in `Theorem~2`. */
export function marks(md: MarkdownIt): void {
  md.inline.ruler.before('backticks', 'latex_quotes', quotes)
  md.inline.ruler.before('escape', 'latex_tie', tie)
}

function quotes(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state
  if (!/^``[^`\s]/.test(src.slice(pos, pos + 3)) || src.charAt(pos - 1) === '`') return false
  const end = closingQuotes(src, pos + 2, Math.min(posMax, pos + LONGEST_QUOTE))
  if (end < 0) return false
  if (!silent) {
    state.pending += '“'
    state.pos = pos + 2
    state.posMax = end
    state.md.inline.tokenize(state)
    state.pending += '”'
    state.posMax = posMax
  }
  state.pos = end + 2
  return true
}

/** Code between doubled backticks may hold two apostrophes; then backticks close it. */
function closingQuotes(src: string, from: number, limit: number): number {
  const end = src.slice(from, limit).search(/(?<=\S)''(?![\p{L}\p{N}'])/u)
  if (end < 0) return -1
  const ticks = src.slice(from, limit).indexOf('``')
  const opensAgain = ticks > end && /[\s([]/.test(src.charAt(from + ticks - 1))
  return ticks < 0 || opensAgain ? from + end : -1
}

function tie(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state
  if (src.charAt(pos) !== '~' || src.charAt(pos + 1) === '~' || src.charAt(pos - 1) === '~')
    return false
  const before = TIE_BEFORE.test(src.slice(Math.max(0, pos - 12), pos))
  const ahead = src.slice(pos + 1, pos + 12)
  const toCommand = /^\\(?:[a-zA-Z]*(?:ref|cit)|S[\s\d])/.test(ahead)
  if (!toCommand && !(before && /^(?:[\p{N}([]|\$[^\s$]|\\\()/u.test(ahead))) return false
  if (!silent) state.pending += '\u00a0'
  state.pos++
  return true
}
