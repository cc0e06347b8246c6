import type { StateBlock, Token } from 'markdown-it'
import { documentOf } from '#app/markup/document-state.ts'

const LISTS = /^[ \t]*(?:[-*+] |\d{1,9}[.)] |```|~~~)/m

const MAX_DEPTH = 12

/** Whether no further environment is looked into: each level reads its text once more. */
export const isDeep = ({ env }: StateBlock): boolean => documentOf(env).latex.depth >= MAX_DEPTH

/** Reads text as blocks of its own, into the place where `state` is. */
export function parseInside(state: StateBlock, source: string): void {
  const tokens: Token[] = []
  const { latex } = documentOf(state.env)
  latex.depth++
  state.md.block.parse(dedented(source), state.md, state.env, tokens)
  latex.depth--
  for (const token of tokens) {
    token.level += state.level
    state.tokens.push(token)
  }
}

/** LaTeX is indented as one pleases; to Markdown that would be code. */
function dedented(source: string): string {
  const lines = source
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n')
  if (!LISTS.test(source) && !source.includes('\\begin{verb')) {
    return lines.map((line) => line.trimStart()).join('\n')
  }
  const widths = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map(indentation)
  const least = widths.reduce((one, other) => Math.min(one, other), indentation(lines[0] ?? ''))
  return lines.map((line) => line.slice(Math.min(least, indentation(line)))).join('\n')
}

const indentation = (line: string) => line.length - line.trimStart().length
