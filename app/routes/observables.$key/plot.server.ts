import { notesOn, observablePlot } from '#app/charts/axis/observable-plot.server.ts'
import { measuredText } from '#app/charts/scale/measured-text.server.ts'
import type { ObservablePage } from '#app/services/observables/observable-page.server.ts'

/** The page with all values drawn on one axis, and those of its table in words. */
export function withPlot(found: ObservablePage) {
  const { values: _values, crucial: _crucial, history, ...page } = found
  return {
    ...page,
    plot: observablePlot(found),
    history: {
      ...history,
      rows: history.rows.map((row) => ({
        ...row,
        notes: notesOn(row),
        text: measuredText(row.value, row.low, row.high, row.limit),
      })),
    },
  }
}

export type ValueRow = ReturnType<typeof withPlot>['history']['rows'][number]
