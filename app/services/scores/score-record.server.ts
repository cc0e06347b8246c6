import { calibrate } from '#app/domain/score/calibration.ts'
import { discrimination } from '#app/domain/score/discrimination.ts'
import { summarise } from '#app/domain/score/summary.ts'
import type { ScoreRecord } from '#app/domain/score/view.ts'
import { reader } from '#db/client.ts'
import { earnedAmong, type ScoresOf } from '#db/queries/scores.ts'

/** How good a number of forecasts were: the means of their scores, calibration and discrimination. */
export async function scoreRecord(of: ScoresOf): Promise<ScoreRecord> {
  const earned = await earnedAmong(reader(), of)
  const points = earned.map(({ meanCredence: p, outcome, coverage: weight, recordId }) => ({
    p,
    outcome: outcome === 1 ? (1 as const) : (0 as const),
    weight,
    prediction: recordId,
  }))
  return {
    summary: summarise(earned),
    calibration: calibrate(points),
    discrimination: discrimination(points),
    overTime: earned.map(({ scoredAt: at, brier: score, coverage: weight, recordId }) => ({
      at,
      score,
      weight,
      prediction: recordId,
    })),
  }
}
