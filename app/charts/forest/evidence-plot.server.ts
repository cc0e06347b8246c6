import type { Dated, MeasurementView } from '#app/domain/prediction/measurement-view.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import { roundAt } from '#app/domain/statistics/round-at.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { evidenceRows } from './evidence-rows.server.ts'
import { layoutForest } from './layout.server.ts'
import type { ForestPlot, ForestPool } from './types.ts'

type Predicted = { region: Region; observable: { scale: Scale } | null }

type Evidence = {
  measurements: MeasurementView[]
  dated: Dated
  pool: ForestPool | null
}

/** The measurements of a prediction and their pool, laid out against its region. */
export const evidencePlot = (
  { region, observable }: Predicted,
  evidence: Evidence,
  rowsOfFold: number | null = null,
): ForestPlot =>
  layoutForest({
    scale: observable?.scale ?? 'linear',
    region,
    rows: evidenceRows(evidence),
    pool: evidence.pool && rounded(evidence.pool),
    groupNames: Object.fromEntries(
      evidence.measurements.map(({ group, groupName }) => [group, groupName]),
    ),
    rowsOfFold,
  })

/** To two figures of its interval: the plot says no more than the table below it. */
function rounded(pool: ForestPool): ForestPool {
  const half = (pool.high - pool.low) / 2
  const round = (value: number) => roundAt(value, half)
  const { predictionLow, predictionHigh } = pool
  return {
    ...pool,
    mean: round(pool.mean),
    low: round(pool.low),
    high: round(pool.high),
    predictionLow: predictionLow === null ? null : round(predictionLow),
    predictionHigh: predictionHigh === null ? null : round(predictionHigh),
  }
}
