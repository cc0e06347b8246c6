import { notesOn, observablePlot } from '#app/charts/axis/observable-plot.server.ts'
import { LONG } from '#app/charts/rows/fold-rows.server.ts'
import { measuredText } from '#app/charts/scale/measured-text.server.ts'
import { layoutStrip } from '#app/charts/strip/layout.server.ts'
import type { RecordLink } from '#app/domain/record/view.ts'
import type { ObservablePage } from '#app/services/observables/observable-page.server.ts'

/** The page with all values drawn on one axis, and those of its table in words. */
export function withPlot(found: ObservablePage) {
  const { values: _values, crucial: _crucial, rivals, history, ...page } = found
  return {
    ...page,
    plot: observablePlot(found),
    short: found.values.length > LONG,
    rivals: rivals.map((one) => ({ ...one, strip: stripOf(one.pair, found) })),
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

/** The regions of two rivals, and what was measured, on an axis small enough for a table. */
function stripOf([a, b]: RecordLink[], { observable, predictions, values }: ObservablePage) {
  const regionOf = (record: RecordLink | undefined) =>
    predictions.find(({ id }) => id === record?.id)?.region ?? null
  return layoutStrip({
    scale: observable.scale,
    region: regionOf(a),
    rival: regionOf(b),
    values: values
      .filter(({ standing, limit }) => standing === 'stands' && limit === null)
      .map(({ value, low }) => ({ value, sign: low === null ? 'bare' : 'measured' })),
    pool: null,
  })
}

export type RivalRow = ReturnType<typeof withPlot>['rivals'][number]
export type ValueRow = ReturnType<typeof withPlot>['history']['rows'][number]
