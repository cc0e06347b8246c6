import type { Worked } from './worked-table.tsx'

type Heads = Omit<Worked, 'rows'>

/** Tables as the catalogue names them, filled with what was computed. */
export const withRows = <Name extends string>(
  heads: Readonly<Record<Name, Heads>>,
  rows: Readonly<Record<Name, Worked['rows']>>,
): Record<Name, Worked> => {
  const names = Object.keys(heads) as Name[]
  const filled = names.map((name) => [
    name,
    { ...heads[name], rows: rows[name].map((row) => row.map(keptTogether)) },
  ])
  return Object.fromEntries(filled) as Record<Name, Worked>
}

/** Neither the sign of a percentage, the end of an interval nor an error begins a line. */
const keptTogether = (cell: string) =>
  cell.replaceAll(/(?<=\d) (?=[%±])|(?<=±) |(?<=\[[^\]]+,) /g, '\u00a0')
