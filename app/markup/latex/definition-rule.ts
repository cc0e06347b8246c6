import type { Env, MarkdownIt, StateBlock, StateInline } from 'markdown-it'
import { lineOf, linesOf } from '#app/markup/block-lines.ts'
import { documentOf } from '#app/markup/document-state.ts'
import { goOn } from '#app/markup/latex/block-rule.ts'
import { groupAt, pastOptions } from '#app/markup/latex/braces.ts'
import { textMacroOf } from '#app/markup/latex/text-macros.ts'
import { MAX_DEFINITIONS } from '#app/markup/limits.ts'

const MAX_THEOREMS = 100
const BEGINS =
  /^\\(?:(?:re)?newcommand\*?|providecommand\*?|DeclareMathOperator\*?|DeclarePairedDelimiter|DeclareSIUnit|newtheorem\*?|[gex]?def|let)(?![a-zA-Z])/
const PLAIN = /^(?:\\(?:def|gdef|edef|xdef)\s*)(\\[a-zA-Z]+)[^{}\n\\]{0,60}$/

/** Definitions that stand bare in a text hold for the formulas after them; nothing is shown of them. */
export function definitions(md: MarkdownIt): void {
  md.block.ruler.before('code', 'latex_definition', definitionBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
  md.inline.ruler.before('escape', 'latex_definition', (state, silent) => {
    const after = definitionAt(state, state.src, state.pos, state.posMax)
    if (after === null) return false
    if (!silent) {
      const source = state.src.slice(state.pos, after)
      store(state, source)
      define(state.env, source)
    }
    state.pos = after
    return true
  })
  // All blocks are read before the first sentence; yet a definition holds only for what follows it.
  md.core.ruler.at('inline', ({ tokens, env }) => {
    for (const { type, content, children } of tokens) {
      if (type === 'latex_definition') define(env, content)
      if (type === 'inline') md.inline.parse(content, md, env, children ?? [])
    }
  })
}

function define(env: Env, source: string): void {
  const { macros } = documentOf(env).latex
  const found = textMacroOf(source, macros)
  if (found && macros.size < MAX_DEFINITIONS) macros.set(found.name, found.macro)
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
    const bare = next ? null : /^\\[a-zA-Z]+/.exec(src.slice(end, Math.min(limit, end + 40)))
    if (next === null && (bare === null || group === 0)) return null
    end = next?.after ?? end + (bare?.[0].length ?? 0)
  }
  return end
}
