import type { MeasurementColumn } from './columns.ts'
import type { CommaUse } from './decimal-comma.ts'
import type { Heading } from './heading.ts'

/** One column of a table, as it was understood; `skipped` says why its cells are not read. */
export type UnderstoodColumn = { heading: string } & (
  | (Heading & { skipped: null })
  | { skipped: 'row-numbers' | 'empty' }
)

/** How a table was read: what parts its cells, how its numbers are written, what was left out. */
export type UnderstoodTable = {
  separator: Separator
  commas: CommaUse
  comments: number
  columns: UnderstoodColumn[]
}

export const SEPARATORS = ['\t', ';', ',', '|'] as const
export type Separator = (typeof SEPARATORS)[number]

/** The columns whose cells are numbers. */
export const NUMBER_COLUMNS: readonly MeasurementColumn[] = [
  'value',
  'se',
  'df',
  'sd',
  'low',
  'high',
  'level',
  'n',
]
