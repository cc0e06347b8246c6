import type { MarkdownIt, StateBlock } from 'markdown-it'
import { goOnAt, lineOf, linesOf } from '#app/markup/block-lines.ts'
import { type Environment, environmentAt, isMathematics } from '#app/markup/latex/environments.ts'
import { isDeep, parseInside } from '#app/markup/latex/parse-inside.ts'
import { setEnvironment } from '#app/markup/latex/set-environment.ts'
import { countFormula } from '#app/markup/work-limits.ts'

/** Environments of LaTeX at the beginning of a line. */
export function environmentBlocks(md: MarkdownIt): void {
  // Before code, so that a formula pasted with its indentation is one.
  md.block.ruler.before('code', 'latex_environment', environmentBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
}

function environmentBlock(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
  const found = environmentAt(state, state.src, start)
  if (!found || found.end > (state.eMarks[endLine - 1] ?? 0)) return false
  const indented = (state.sCount[startLine] ?? 0) - state.blkIndent >= 4
  if (indented && !isMathematics(found.name)) return false
  const line = lineOf(state, startLine, endLine, found.end)
  const rest = state.src.slice(found.end, state.eMarks[line]).trim()
  if (rest !== '' && (staysInLine(state, found) || isDeep(state))) return false
  if (silent) return true
  if (!setBlock(state, found, startLine, line)) return false
  goOn(state, { startLine, line, at: found.end, rest })
  return true
}

/** What follows in the last line of an environment is set after it. */
export function goOn(
  state: StateBlock,
  { startLine, line, at, rest }: { startLine: number; line: number; at: number; rest: string },
): void {
  if (rest !== '' && line > startLine) goOnAt(state, line, at)
  else {
    // markdown-it never reads a line twice.
    if (rest !== '') parseInside(state, rest)
    state.line = line + 1
  }
}

/** A formula with words after it belongs to their paragraph, unless an empty line tears it apart. */
function staysInLine(state: StateBlock, { name, start, end }: Environment): boolean {
  return isMathematics(name) && !/\n[>\s]*\n/.test(state.src.slice(start, end))
}

export function setBlock(
  state: StateBlock,
  found: Environment,
  startLine: number,
  line: number,
): boolean {
  const lines = (start: number, end: number) =>
    linesOf(state, { from: startLine, to: line, start, end })
  const whole = lines(found.start, found.end)
  if (whole === null) return false
  if (!isMathematics(found.name)) return setEnvironment(state, found.name, whole)
  countFormula(state.env)
  const token = state.push('math_block', '', 0)
  token.block = true
  token.content = whole
  token.meta = { display: found.name !== 'math' }
  token.map = [startLine, line + 1]
  return true
}
