import type { CalibrationPlot } from '#app/charts/calibration/types.ts'
import type { RunningPlot } from '#app/charts/running/types.ts'
import type { BrierParts } from '#app/domain/score/calibration.ts'
import type { ScoreRecord } from '#app/domain/score/view.ts'

/** How good a number of forecasts were, as it is drawn. */
export type DrawnRecord = Pick<ScoreRecord, 'summary' | 'discrimination'> & {
  n: number
  parts: BrierParts | null
  calibration: CalibrationPlot
  running: RunningPlot
}
