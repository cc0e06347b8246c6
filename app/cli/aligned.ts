/** A table as text: names to the left, numbers to the right. */
export function aligned(rows: string[][]): string {
  const places = rows[0]?.map((_, place) => place) ?? []
  const widths = places.map((place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)))
  const cell = (text: string, place: number) =>
    place === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[place] ?? 0)
  return rows.map((row) => row.map(cell).join('  ')).join('\n')
}
