/** Whether all is tested, or only one cell of each kind, as `npm test` does. */
export const isFull = process.env.TOUCHSTONE_TESTS === 'full'

/** The cells that the short set tries of a table. */
export const cellsOf = <Cell>(
  cells: readonly Cell[],
  inShort: (place: number) => boolean,
): Cell[] => cells.filter((_, place) => isFull || inShort(place))
