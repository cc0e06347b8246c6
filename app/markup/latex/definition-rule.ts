import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it'
import { lineOf, linesOf } from '#app/markup/block-lines.ts'
import { documentOf } from '#app/markup/document-state.ts'
import { goOn } from '#app/markup/latex/block-rule.ts'
import { groupAt, pastOptions } from '#app/markup/latex/braces.ts'

const MAX_THEOREMS = 100
const BEGINS =
  /^\\(?:(?:re)?newcommand\*?|providecommand\*?|DeclareMathOperator\*?|DeclarePairedDelimiter|newtheorem\*?|[gex]?def|let)(?![a-zA-Z])/
const PLAIN = /^(?:\\(?:def|gdef|edef|xdef)\s*)(\\[a-zA-Z]+)[^{}\n\\]{0,60}$/

/** Definitions that stand bare in a text hold for the formulas after them; nothing is shown of them. */
export function definitions(md: MarkdownIt): void {
  md.block.ruler.before('code', 'latex_definition', definitionBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
  md.inline.ruler.before('escape', 'latex_definition', (state, silent) => {
    const after = definitionAt(state, state.src, state.pos, state.posMax)
    if (after === null) return false
    if (!silent) store(state, state.src.slice(state.pos, after))
    state.pos = after
    return true
  })
}

function definitionBlock(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
  const after = definitionAt(state, state.src, start, state.eMarks[endLine - 1] ?? 0)
  if (after === null) return false
  const line = lineOf(state, startLine, endLine, after)
  const source = linesOf(state, { from: startLine, to: line, start, end: after })
  if (source === null) return false
  if (silent) return true
  store(state, source)
  const rest = state.src
    .slice(after, state.eMarks[line])
    .replace(/^\s*%.*/, '')
    .trim()
  goOn(state, { startLine, line, at: after, rest })
  return true
}

function store(state: StateBlock | StateInline, source: string): void {
  const { latex } = documentOf(state.env)
  const theorem = /^\\newtheorem\*?\s*\{(\w+\*?)\}(?:\[[^\]]*\])?\s*\{([^{}]*)\}/.exec(source)
  if (theorem) {
    if (latex.theorems.size < MAX_THEOREMS) latex.theorems.set(theorem[1] ?? '', theorem[2] ?? '')
    return
  }
  const token = state.push('latex_definition', '', 0)
  token.content = source
}

/** Where the definition at `pos` ends, or null where there is none. */
function definitionAt(owner: object, src: string, pos: number, limit: number): number | null {
  if (src.charAt(pos) !== '\\') return null
  const begins = BEGINS.exec(src.slice(pos, pos + 30))?.[0]
  if (begins === undefined) return null
  const at = pos + begins.length
  if (begins === '\\let') return letEnd(src, at)
  if (/def$/.test(begins)) return defEnd(owner, src, { pos, at, limit })
  return groupsEnd(owner, src, { at, limit, groups: /Paired/.test(begins) ? 3 : 2 })
}

function letEnd(src: string, at: number): number | null {
  const found = /^\s*\\[a-zA-Z]+\s*=?\s*(?:\\[a-zA-Z]+|\\?[^\s\\])/.exec(src.slice(at, at + 120))
  return found && at + found[0].length
}

function defEnd(
  owner: object,
  src: string,
  { pos, at, limit }: Record<'pos' | 'at' | 'limit', number>,
): number | null {
  const brace = src.indexOf('{', at)
  if (brace < 0 || brace - at > 120 || !PLAIN.test(src.slice(pos, brace))) return null
  return groupAt(owner, src, brace, limit)?.after ?? null
}

function groupsEnd(
  owner: object,
  src: string,
  { at, limit, groups }: Record<'at' | 'limit' | 'groups', number>,
): number | null {
  const name = /^\s*\\[a-zA-Z]+/.exec(src.slice(at, at + 60))
  let end = name ? at + name[0].length : at
  for (let group = name ? 1 : 0; group < groups; group++) {
    const next = groupAt(owner, src, pastOptions(src, end), limit)
    if (next === null) return null
    end = next.after
  }
  return end
}
