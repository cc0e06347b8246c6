import type { MarkdownIt, StateBlock } from 'markdown-it'
import { documentOf } from '#app/markup/document-state.ts'
import { groupAt } from '#app/markup/latex/braces.ts'

const LEVELS: Record<string, string> = {
  part: 'h1',
  chapter: 'h1',
  section: 'h2',
  subsection: 'h3',
  subsubsection: 'h4',
}
const BEGINS = /^\\(part|chapter|section|subsection|subsubsection)\*?(?:\[[^\]\n]*\])?(?=\{)/

/** `\section{…}` on a line of its own is a heading. */
export function latexHeadings(md: MarkdownIt): void {
  md.block.ruler.before('heading', 'latex_heading', headingBlock, {
    alt: ['paragraph', 'reference', 'blockquote'],
  })
}

function headingBlock(state: StateBlock, line: number, _endLine: number, silent: boolean): boolean {
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return false
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
  const end = state.eMarks[line] ?? 0
  const [begins, name = ''] = BEGINS.exec(state.src.slice(start, Math.min(end, start + 200))) ?? []
  if (begins === undefined) return false
  const group = groupAt(state, state.src, start + begins.length, end + 1)
  const rest =
    group && /^\s*(?:\\label\s*\{([^{}]*)\})?\s*(?:%.*)?$/.exec(state.src.slice(group.after, end))
  if (!group || !rest || group.content.trim() === '') return false
  if (silent) return true
  const tag = LEVELS[name] ?? 'h2'
  const open = state.push('heading_open', tag, 1)
  open.map = [line, line + 1]
  if (rest[1]) open.meta = { label: rest[1].trim() }
  const inline = state.push('inline', '', 0)
  inline.content = group.content.trim()
  inline.map = [line, line + 1]
  inline.children = []
  state.push('heading_close', tag, -1)
  state.line = line + 1
  return true
}

/** A heading that has a label is referred to by its words. */
export function labelHeading(
  env: Parameters<typeof documentOf>[0],
  { label, words, id }: Record<'label' | 'words' | 'id', string>,
): void {
  documentOf(env).latex.label(label, { number: `“${words}”`, kind: '', id })
}
