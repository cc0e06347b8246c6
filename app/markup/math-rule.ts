import type { Env, MarkdownIt, StateBlock, StateInline, Token } from 'markdown-it'
import { linesOf } from '#app/markup/block-lines.ts'
import { delimitedAt } from '#app/markup/delimiters.ts'
import { dollarsAt } from '#app/markup/dollar-math.ts'
import { environmentAt, isMathematics } from '#app/markup/latex/environments.ts'
import { MAX_FORMULA } from '#app/markup/limits.ts'
import { restorePipes } from '#app/markup/table-pipes.ts'
import { countFormula } from '#app/markup/work-limits.ts'

type Span = { content: string; end: number; display: boolean }

/** What stands around formulas in LaTeX, not in them. */
const DOCUMENT =
  /\$|\\\(|\\\[|\\(?:documentclass|usepackage|(?:sub)*section|item|caption|begin\s*\{(?:document|figure|table|tabular|itemize|enumerate|tikz|theorem|lemma|proof|abstract|algorithm))/

const LONGEST_BLOCK = 2 * MAX_FORMULA

/** Formulas become tokens before emphasis can touch them; `typeset` sets them later. */
export function mathRules(md: MarkdownIt): void {
  md.inline.ruler.before('escape', 'math', inlineMath)
  md.block.ruler.before('fence', 'math_block', blockMath, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
  md.core.ruler.after('block', 'math_fence', (state) => {
    for (const token of state.tokens) {
      if (token.type === 'fence' && isFormula(token)) asFormula(token, state.env)
    }
  })
}

function inlineMath(state: StateInline, silent: boolean): boolean {
  const first = state.src.charAt(state.pos)
  if (!/[$\\[<]/.test(first)) return false
  const span = environment(state) ?? delimited(state) ?? (first === '$' ? single(state) : null)
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

function environment(state: StateInline): Span | null {
  const found = environmentAt(state, state.src, state.pos)
  if (!found || found.end > state.posMax || !isMathematics(found.name)) return null
  const content = state.src.slice(found.start, found.end)
  return { content, end: found.end, display: found.name !== 'math' }
}

function delimited(state: StateInline): Span | null {
  const { src, pos, posMax } = state
  const found = delimitedAt(state, src, pos, posMax)
  if (found === null) return null
  const alone = src.charAt(pos) === '[' && pos === 0 && src.slice(found.after).trim() === ''
  const content = src.slice(found.start, found.end)
  return { content, end: found.after, display: found.display || alone }
}

function single(state: StateInline): Span | null {
  const found = dollarsAt(state)
  return found && { ...found, display: false }
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
  const limit = Math.min(state.eMarks[endLine - 1] ?? 0, start + LONGEST_BLOCK)
  const found = delimitedAt(state, state.src, start, limit)
  if (!found?.display) return false
  const { end, after } = found
  let line = startLine
  while (line < endLine - 1 && (state.eMarks[line] ?? 0) < end) line++
  if (state.src.slice(after, state.eMarks[line]).trim() !== '') return false
  const content = linesOf(state, { from: startLine, to: line, start: found.start, end })
  if (content === null || content.trim() === '') return false
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

/** A fence named as other sites name formulas; a whole document of LaTeX stays code. */
function isFormula({ info, content }: Token): boolean {
  const name = /^\{?\.?(math|latex|tex|katex)\}?(?:\s|$)/i.exec(info.trim())?.[1]?.toLowerCase()
  if (name === undefined || content.trim() === '') return false
  return name === 'math' || name === 'katex' || !DOCUMENT.test(content)
}

function asFormula(token: Token, env: Env): void {
  countFormula(env)
  token.type = 'math_block'
  // What MyST says of a formula stands in lines before it.
  token.content = token.content.replace(/^(?:\s*:[a-z-]+:.*\n)+/, '').trim()
  token.meta = { display: true }
}
