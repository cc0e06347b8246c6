import { placeRow } from '#app/charts/rows/place-row.server.ts'
import type { Measured, Sign } from '#app/charts/rows/types.ts'
import { fitScale } from '#app/charts/scale/fit-scale.server.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import type { TrialPlot } from './types.ts'

export type TrialRow = Measured & { sign: Sign; reason: string | null }

type Trial = { scale: Scale; region: Region; own: TrialRow; known: readonly TrialRow[] }

/** Known ones beside a value that is tried; the others are on the page of the prediction. */
const MOST_KNOWN = 6

export function layoutTrial({ scale, region, own, known }: Trial): TrialPlot {
  const shown = known.slice(0, MOST_KNOWN)
  const bounds = [region.lower, region.upper, own.low, own.high, own.value]
  const fitted = fitScale({
    scale,
    anchors: bounds.filter((bound) => bound !== null),
    others: shown.flatMap(({ value, low, high }) =>
      [value, low, high].filter((number) => number !== null),
    ),
  })
  const row = (one: TrialRow) => placeRow(one, { sign: one.sign, reason: one.reason }, fitted)
  return {
    region:
      region.lower === null && region.upper === null
        ? null
        : fitted.extent(region.lower, region.upper),
    own: row(own),
    rows: shown.map(row),
    ticks: fitted.ticks,
    more: known.length - shown.length,
  }
}
