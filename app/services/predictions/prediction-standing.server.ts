import { duenessOf, type PredictionState } from '#app/domain/prediction/state.ts'
import { standingAt } from '#app/domain/resolution/standing.ts'
import { isCurrent } from '#app/domain/resolution/state.ts'
import type { ResolutionRow } from '#db/queries/resolutions.ts'
import type { LoadedPrediction } from './load-prediction.server.ts'

/** Where a prediction stands at a moment: what time has decided is so before anybody wrote it down. */
export function predictionStanding(
  { record, prediction: { deadline }, spoken }: LoadedPrediction,
  resolutions: ResolutionRow[],
  at: Date,
) {
  const evidence = spoken === 1
  const stored = { status: record.status as PredictionState, statusAsOf: record.statusAsOf }
  const current = resolutions.find(({ state }) => isCurrent(state)) ?? null
  const { state, since, passed } = standingAt({ ...stored, deadline, evidence }, current, at)
  const dueness = duenessOf({ state, deadline, evidence }, at)
  return { status: state, statusAsOf: since, passed, dueness }
}
