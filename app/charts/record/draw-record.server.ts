import { layoutCalibration } from '#app/charts/calibration/layout.server.ts'
import { layoutRunning } from '#app/charts/running/layout.server.ts'
import type { ScoreRecord } from '#app/domain/score/view.ts'
import type { DrawnRecord } from './types.ts'

/** How good forecasts were, drawn: calibration, and the mean Brier score until a moment. */
export const drawRecord = (
  { calibration, overTime, ...rest }: ScoreRecord,
  until: Date,
): DrawnRecord => ({
  ...rest,
  n: calibration.n,
  parts: calibration.parts,
  calibration: layoutCalibration(calibration.bins),
  running: layoutRunning(overTime, until),
})
