import type { FoldedRows, PlotRow, RowFold } from '#app/charts/rows/types.ts'

type Kind = 'pool' | 'limits' | 'aside' | 'bare' | 'excluded' | 'measured' | 'superseded'

/** One line of a plot; that of the pool has neither head, row nor fold. */
export type SectionLine = { id: string; head?: Kind; row?: PlotRow; fold?: RowFold }

/** The sections of a plot line by line, the pool at the end of the section it belongs to. */
export function sectionLines(
  sections: ({ kind: Kind } & FoldedRows)[],
  pool: { after: Kind } | null,
): SectionLine[] {
  return sections.flatMap(({ kind, rows, folds }) => [
    { id: kind, head: kind },
    ...rows.map((row) => ({ id: row.id, row })),
    ...folds.map((fold) => ({ id: `fold ${fold.id}`, fold })),
    ...(pool?.after === kind ? [{ id: 'the pool' }] : []),
  ])
}
