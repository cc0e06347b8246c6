type Row = { cells: string[]; gap: string }

const MARK = /\\\\\*?(?:\[[^\]\n]*\])?|\\(?:begin|end)\s*\{|\\.|%[^\n]*\n?|[{}&]/gs

/** The rows and cells of an environment's body; comments are left out, inner environments stay whole. */
export function rowsOf(body: string): Row[] {
  const rows: Row[] = []
  let cells: string[] = []
  let cell = ''
  let depth = 0
  let done = 0
  for (const { 0: mark, index } of body.matchAll(MARK)) {
    cell += body.slice(done, index)
    done = index + mark.length
    if (mark.startsWith('%')) continue
    const borders = depth === 0 && (mark === '&' || mark.startsWith('\\\\'))
    if (!borders) cell += mark
    else {
      cells.push(cell)
      cell = ''
    }
    if (borders && mark !== '&') {
      rows.push({ cells, gap: mark.replace('*', '') })
      cells = []
    }
    if (mark === '{' || mark.startsWith('\\begin')) depth++
    if (mark === '}' || mark.startsWith('\\end')) depth = Math.max(0, depth - 1)
    // The brace of `\begin{` is closed by one of its own.
    if (/^\\(?:begin|end)\s*\{$/.test(mark)) depth++
  }
  rows.push({ cells: [...cells, cell + body.slice(done)], gap: '' })
  return rows
}

export const joined = (rows: Row[]): string =>
  rows.map(({ cells, gap }) => cells.join('&') + gap).join('')
