import type { MarkdownIt, StateBlock } from 'markdown-it'
import { lineOf } from '#app/markup/block-lines.ts'
import { isEscaped } from '#app/markup/closers.ts'
import { delimitedAt } from '#app/markup/delimiters.ts'
import { goOn, setBlock } from '#app/markup/latex/block-rule.ts'
import { type Environment, environmentAt, isMathematics } from '#app/markup/latex/environments.ts'
import { isDeep } from '#app/markup/latex/parse-inside.ts'
import { MAX_FORMULA } from '#app/markup/limits.ts'

const OPENING = /\\begin[ \t]*\{|\$\$|\\\[/g
const EMPTY_LINE = /\n[>\s]*\n/
const concerned = new WeakMap<StateBlock, boolean>()

/** Either a display that goes on in later lines, up to `after`, or prose that begins here. */
type Opening = { after: number; prose?: Environment }
type Place = { state: StateBlock; line: number; endLine: number }

/**
 * A paragraph in which a display begins within a line: what stands in the display ends no paragraph,
 * be it a line like `- b`. An environment of prose that begins within a line ends it there.
 */
export function paragraphs(md: MarkdownIt): void {
  md.block.ruler.before('lheading', 'latex_paragraph', paragraph)
}

function paragraph(state: StateBlock, startLine: number, endLine: number): boolean {
  if (!isConcerned(state)) return false
  const { parentType } = state
  state.parentType = 'paragraph'
  const { line, opening, held } = endOf(state, startLine, endLine)
  state.parentType = parentType
  if (!held && !opening?.prose) return false
  const prose = opening?.prose
  const before = state.getLines(startLine, line, state.blkIndent, false)
  const part = prose ? `${before}\n${state.src.slice(beginOf(state, line), prose.start)}` : before
  push(state, part.trim(), startLine, line)
  state.line = line
  if (!prose) return true
  const last = lineOf(state, line, endLine, prose.end)
  const rest = state.src.slice(prose.end, state.eMarks[last]).trim()
  if (!setBlock(state, prose, line, last)) return false
  goOn(state, { startLine, line: last, at: prose.end, rest })
  return true
}

function isConcerned(state: StateBlock): boolean {
  const known = concerned.get(state) ?? /\\begin|\$\$|\\\[/.test(state.src)
  concerned.set(state, known)
  return known
}

/** The line after the paragraph, or the one in which prose begins; `held` says that a display kept it open. */
function endOf(state: StateBlock, startLine: number, endLine: number) {
  const rules = state.md.block.ruler.getRules('paragraph')
  let held = false
  let line = startLine
  let from = beginOf(state, line)
  for (;;) {
    const opening = openingIn({ state, line, endLine }, from)
    if (opening?.prose) return { line, opening, held }
    if (opening) {
      held = true
      from = opening.after
      line = lineOf(state, line, endLine, from)
      continue
    }
    line++
    if (line >= endLine || state.isEmpty(line)) return { line, opening, held }
    from = beginOf(state, line)
    const lazy = (state.sCount[line] ?? 0) - state.blkIndent > 3 || (state.sCount[line] ?? 0) < 0
    if (!lazy && rules.some((rule) => rule(state, line, endLine, true)))
      return { line, opening, held }
  }
}

const beginOf = (state: StateBlock, line: number) =>
  (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)

function openingIn(place: Place, from: number): Opening | null {
  const { state, line } = place
  const end = state.eMarks[line] ?? 0
  const text = state.src.slice(from, end)
  let done = 0
  for (const { 0: mark, index } of text.matchAll(OPENING)) {
    const at = from + index
    if (index < done || isEscaped(state.src, at) || inCode(text, index)) continue
    const opening = mark.startsWith('\\begin') ? environment(place, at) : display(place, at)
    if (opening && (opening.prose || opening.after > end)) return opening
    if (opening) done = opening.after - from
  }
  return null
}

const inCode = (text: string, index: number) => text.slice(0, index).split('`').length % 2 === 0

function environment({ state, line, endLine }: Place, at: number): Opening | null {
  const found = environmentAt(state, state.src, at)
  if (!found || !isWithin({ state, line, endLine }, found.end)) return null
  if (isMathematics(found.name)) return { after: found.end }
  return at > beginOf(state, line) && !isDeep(state) ? { after: found.end, prose: found } : null
}

function display({ state, line, endLine }: Place, at: number): Opening | null {
  const limit = Math.min(state.eMarks[endLine - 1] ?? 0, at + 2 * MAX_FORMULA)
  const found = delimitedAt(state, state.src, at, limit)
  if (!found || EMPTY_LINE.test(state.src.slice(at, found.after))) return null
  return isWithin({ state, line, endLine }, found.after) ? { after: found.after } : null
}

/** Whether the lines up to `at` belong to the same list or quotation. */
function isWithin({ state, line, endLine }: Place, at: number): boolean {
  if (at > (state.eMarks[endLine - 1] ?? 0)) return false
  for (let next = line + 1; next < endLine && (state.bMarks[next] ?? 0) < at; next++) {
    if (!state.isEmpty(next) && (state.sCount[next] ?? 0) < state.blkIndent) return false
  }
  return true
}

function push(state: StateBlock, content: string, from: number, to: number): void {
  if (content === '') return
  state.push('paragraph_open', 'p', 1).map = [from, to]
  const inline = state.push('inline', '', 0)
  inline.content = content
  inline.map = [from, to]
  inline.children = []
  state.push('paragraph_close', 'p', -1)
}
