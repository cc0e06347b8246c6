/** The line below the head of a table. */
const RULE = /^[ \t|:]*-[ \t|:-]*$/

/** Tables as their cells, row after row, in one line each; everything else as it was. */
export function withoutTables(text: string): string {
  const lines = text.split('\n')
  const read: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const isHead = line.includes('|') && RULE.test(lines[at + 1] ?? '')
    let end = isHead ? at + 2 : at + 1
    while (isHead && lines[end]?.includes('|')) end++
    read.push(isHead ? [line, ...lines.slice(at + 2, end)].map(cells).join('; ') : line)
    at = end - 1
  }
  return read.join('\n')
}

const cells = (row: string): string =>
  row
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(', ')
