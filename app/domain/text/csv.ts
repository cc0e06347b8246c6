export type CsvCell = string | number | boolean | Date | null

/** Rows as CSV (RFC 4180), the heads first. A text that a spreadsheet would compute is kept a text. */
export const csvText = (heads: readonly string[], rows: CsvCell[][]): string =>
  [heads, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('')

function cellText(cell: CsvCell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return cell.toISOString()
  if (typeof cell !== 'string') return String(cell)
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
