import { refuse } from '#app/domain/refusal/refusal.ts'
import { unscoredBecause } from '#app/domain/score/unscored.ts'
import type { PredictionScores } from '#app/domain/score/view.ts'
import { scoringWindow } from '#app/domain/score/window.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { loadPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { linkTo } from '#app/services/records/record-view.server.ts'
import { reader } from '#db/client.ts'
import type { RecordRow } from '#db/queries/records.ts'
import { countEarnedOn, type EarnedOnRow, earnedOn } from '#db/queries/scores.ts'
import { finalDecision } from '#db/queries/scoring.ts'

const SHOWN_BESIDE = 50
const A_PAGE = 200

/**
 * What people earned on a prediction, the best of them first, or why nobody earned anything. Null
 * while it is not decided, and where it is not public.
 */
export const predictionScores = async (
  record: Pick<RecordRow, 'id' | 'visibility'>,
): Promise<PredictionScores | null> =>
  record.visibility === 'public' ? scoresOn(record.id, { limit: SHOWN_BESIDE, from: 0 }) : null

/** All that was earned on a prediction, page by page. */
export async function predictionScoresPage(viewer: Viewer, number: number, requested: number) {
  const { record } = await loadPrediction(reader(), viewer, number)
  if (record.visibility !== 'public') return refuse('prediction')
  const pages = Math.max(1, Math.ceil((await countEarnedOn(reader(), record.id)) / A_PAGE))
  const page = Math.min(Math.max(1, requested), pages)
  const from = (page - 1) * A_PAGE
  const scores = await scoresOn(record.id, { limit: A_PAGE, from })
  return { prediction: linkTo(record), scores, first: from + 1, page, pages }
}

async function scoresOn(id: string, page: { limit: number; from: number }) {
  const decision = await finalDecision(reader(), id)
  if (!decision) return null
  const [total, rows] = await Promise.all([
    countEarnedOn(reader(), id),
    earnedOn(reader(), id, page),
  ])
  const none = unscoredBecause(decision) ?? (total === 0 ? ('nobody' as const) : null)
  const recomputing = decision.effectiveBasis === 'typed'
  return { total, rows: rows.map(earnedShown), window: scoringWindow(decision), none, recomputing }
}

const earnedShown = (row: EarnedOnRow) => ({
  handle: row.handle,
  displayName: row.displayName,
  brier: row.brier,
  log: row.log,
  peer: row.peer,
  edge: row.edge,
  crowd: row.crowd,
  crowdCredence: row.crowdCredence,
  coverage: row.coverage,
  meanCredence: row.meanCredence,
})
