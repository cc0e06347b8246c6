import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it'
import { findCloser, isEscaped } from '#app/markup/closers.ts'
import { MAX_FORMULA } from '#app/markup/limits.ts'
import { restorePipes } from '#app/markup/table-pipes.ts'
import { countFormula } from '#app/markup/work-limits.ts'

type Span = { content: string; end: number; display: boolean }

const CLOSERS: Record<string, string> = { $$: '$$', '\\[': '\\]', '\\(': '\\)' }
const LONGEST_BLOCK = 2 * MAX_FORMULA

/** Formulas become tokens before emphasis can touch them; `typeset` sets them later. */
export function mathRules(md: MarkdownIt): void {
  md.inline.ruler.before('escape', 'math', inlineMath)
  md.block.ruler.before('fence', 'math_block', blockMath, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
}

function inlineMath(state: StateInline, silent: boolean): boolean {
  const first = state.src.charAt(state.pos)
  if (first !== '$' && first !== '\\') return false
  const span = delimited(state) ?? (first === '$' ? dollars(state) : null)
  if (span === null) return first === '$' && literalRun(state, silent)
  if (!silent) {
    countFormula(state.env)
    const token = state.push('math', '', 0)
    token.content = restorePipes(span.content)
    token.meta = { display: span.display }
  }
  state.pos = span.end
  return true
}

function delimited(state: StateInline): Span | null {
  const opener = state.src.slice(state.pos, state.pos + 2)
  const closer = CLOSERS[opener]
  if (closer === undefined || state.src.startsWith('$$$', state.pos)) return null
  const start = state.pos + 2
  const end = findCloser(state, state.src, closer, start)
  if (end < 0 || end + 2 > state.posMax) return null
  const content = state.src.slice(start, end)
  return content.trim() === '' ? null : { content, end: end + 2, display: opener !== '\\(' }
}

// Pandoc's rule, so that "$5 and $6" stays text.
function dollars({ src, pos, posMax }: StateInline): Span | null {
  if (src.charAt(pos + 1) === '$' || /\s/.test(src.charAt(pos + 1))) return null
  let end = src.indexOf('$', pos + 1)
  while (end >= 0 && end < posMax && isEscaped(src, end)) end = src.indexOf('$', end + 1)
  if (end < 0 || end >= posMax) return null
  if (/\s/.test(src.charAt(end - 1)) || /\d/.test(src.charAt(end + 1))) return null
  return { content: src.slice(pos + 1, end), end: end + 1, display: false }
}

function literalRun(state: StateInline, silent: boolean): boolean {
  const start = state.pos
  while (state.pos < state.posMax && state.src.charAt(state.pos) === '$') state.pos++
  if (!silent) state.pending += state.src.slice(start, state.pos)
  return true
}

function blockMath(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
  const closer = CLOSERS[state.src.slice(start, start + 2)]
  if (closer === undefined || closer === '\\)') return false
  const end = findCloser(state, state.src, closer, start + 2)
  const limit = Math.min(state.eMarks[endLine - 1] ?? 0, start + LONGEST_BLOCK)
  if (end < 0 || end + 2 > limit) return false
  let line = startLine
  while (line < endLine - 1 && (state.eMarks[line] ?? 0) < end) line++
  if (state.src.slice(end + 2, state.eMarks[line]).trim() !== '') return false
  const content = bodyOf(state, startLine, line, start + 2, end)
  if (content === null) return false
  if (silent) return true
  countFormula(state.env)
  const token = state.push('math_block', '', 0)
  token.block = true
  token.content = content
  token.meta = { display: true }
  token.map = [startLine, line + 1]
  state.line = line + 1
  return true
}

function bodyOf(state: StateBlock, from: number, to: number, start: number, end: number) {
  if (from === to) return nonEmpty(state.src.slice(start, end))
  const lines = [state.src.slice(start, state.eMarks[from])]
  for (let line = from + 1; line <= to; line++) {
    if ((state.sCount[line] ?? 0) < state.blkIndent && !state.isEmpty(line)) return null
    const begin = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
    lines.push(state.src.slice(begin, line === to ? end : state.eMarks[line]))
  }
  return nonEmpty(lines.join('\n'))
}

function nonEmpty(content: string): string | null {
  return content.trim() === '' ? null : content
}
