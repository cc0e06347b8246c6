import type { StateBlock } from 'markdown-it'
import { groupAt, pastOptions } from '#app/markup/latex/braces.ts'
import { rowsOf } from '#app/markup/latex/rows.ts'
import type { Prose } from '#app/markup/latex/set-environment.ts'

const MAX_COLUMNS = 40
const RULES =
  /\\(?:hline|toprule|midrule|bottomrule|endhead|endfirsthead|endfoot|endlastfoot|centering|addlinespace)(?![a-zA-Z])(?:\[[^\]]*\])?|\\c(?:mid)?(?:line|rule)(?:\([^)]*\))?\s*\{[^{}]*\}/g
const SPAN = /^\s*\\multicolumn\s*\{(\d{1,2})\}\s*\{[^{}]*\}\s*\{((?:[^{}]|\{[^{}]*\})*)\}\s*$/
const TALL = /\\multirow\s*\{[^{}]*\}\s*\{[^{}]*\}\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g

/** A table of LaTeX as one of Markdown; its first row is the head. */
export function setTabular(state: StateBlock, { name, inside }: Prose): void {
  let at = pastOptions(inside, 0)
  const width = /x|y|longtable/.test(name.slice(7)) && name !== 'longtable'
  if (width) at = groupAt({}, inside, at, inside.length)?.after ?? at
  const columns = groupAt({}, inside, at, inside.length)
  const rows = rowsOf(inside.slice(columns?.after ?? at).replace(RULES, ''))
    .map(({ cells }) => cells.flatMap(cellsOf).slice(0, MAX_COLUMNS))
    .filter((cells) => cells.some((cell) => cell !== ''))
  const [head, ...body] = rows
  if (head === undefined) return
  const sides = alignments(columns?.content ?? '')
  const wide = rows.reduce((most, { length }) => Math.max(most, length), 0)
  const row = (cells: string[], tag: string) => setRow(state, { cells, tag, sides, wide })
  state.push('table_open', 'table', 1)
  state.push('thead_open', 'thead', 1)
  row(head, 'th')
  state.push('thead_close', 'thead', -1)
  if (body.length > 0) state.push('tbody_open', 'tbody', 1)
  for (const cells of body) row(cells, 'td')
  if (body.length > 0) state.push('tbody_close', 'tbody', -1)
  state.push('table_close', 'table', -1)
}

function cellsOf(cell: string): string[] {
  const text = cell.replace(TALL, '$1').replace(/\s+/g, ' ').trim()
  const [, count, content = ''] = SPAN.exec(text) ?? []
  if (count === undefined) return [text]
  return [
    content.trim(),
    ...Array.from({ length: Math.min(MAX_COLUMNS, Number(count)) - 1 }, () => ''),
  ]
}

type Shown = { cells: string[]; tag: string; sides: string[]; wide: number }

function setRow(state: StateBlock, { cells, tag, sides, wide }: Shown): void {
  state.push('tr_open', 'tr', 1)
  for (let column = 0; column < wide; column++) {
    const open = state.push(`${tag}_open`, tag, 1)
    const side = sides[column]
    if (side) open.attrs = [['style', `text-align:${side}`]]
    const inline = state.push('inline', '', 0)
    inline.content = cells[column] ?? ''
    inline.children = []
    state.push(`${tag}_close`, tag, -1)
  }
  state.push('tr_close', 'tr', -1)
}

function alignments(columns: string): string[] {
  const letters =
    columns.replace(/[@!<>*]\s*\{(?:[^{}]|\{[^{}]*\})*\}/g, '').match(/[lcrpmbXS]/g) ?? []
  return letters.map((letter) => ({ c: 'center', r: 'right', S: 'right' })[letter] ?? '')
}
