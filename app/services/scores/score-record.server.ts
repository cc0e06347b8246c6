import { calibrate } from '#app/domain/score/calibration.ts'
import { discrimination } from '#app/domain/score/discrimination.ts'
import type { ScoreRecord } from '#app/domain/score/view.ts'
import { reader } from '#db/client.ts'
import { forecastsAmong, meansAmong, type ScoresOf } from '#db/queries/scores.ts'

/** How good a number of forecasts were: the means of their scores, calibration and discrimination. */
export async function scoreRecord(of: ScoresOf): Promise<ScoreRecord> {
  const [summary, forecasts] = await Promise.all([
    meansAmong(reader(), of),
    forecastsAmong(reader(), of),
  ])
  const points = forecasts.map(({ p, outcome }) => ({
    p,
    outcome: outcome === 1 ? (1 as const) : (0 as const),
  }))
  return {
    summary,
    calibration: calibrate(points),
    discrimination: discrimination(points),
    overTime: forecasts.map(({ at, brier }) => ({ at, score: brier })),
  }
}
