import { calibrate } from '#app/domain/score/calibration.ts'
import { discrimination } from '#app/domain/score/discrimination.ts'
import { summarise } from '#app/domain/score/summary.ts'
import type { ScoreRecord } from '#app/domain/score/view.ts'
import type { EarnedRow } from '#db/queries/scores.ts'

/** How good forecasts were, from their scores in the order in which they were decided. */
export function scoreRecord(rows: readonly EarnedRow[]): ScoreRecord {
  const points = rows.map((row) => ({
    p: row.meanCredence,
    outcome: row.outcome === 1 ? (1 as const) : (0 as const),
  }))
  return {
    summary: summarise(rows),
    calibration: calibrate(points),
    discrimination: discrimination(points),
    overTime: rows.map(({ scoredAt, brier }) => ({ at: scoredAt, score: brier })),
  }
}
