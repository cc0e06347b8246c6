import { duenessOf, type PredictionState } from '#app/domain/prediction/state.ts'
import { standingAt } from '#app/domain/resolution/standing.ts'
import { isSpokenTo } from '#db/queries/evidence-present.ts'
import { currentResolution } from '#db/queries/resolutions.ts'
import type { Reader } from '#db/types.ts'
import type { LoadedPrediction } from './load-prediction.server.ts'

/** Where a prediction stands at a moment: what time has decided is so before anybody wrote it down. */
export async function predictionStanding(
  q: Reader,
  { record, prediction: { deadline } }: LoadedPrediction,
  at: Date,
) {
  const evidence = await isSpokenTo(q, record.id)
  const stored = { status: record.status as PredictionState, statusAsOf: record.statusAsOf }
  const current = await currentResolution(q, record.id)
  const { state, since, passed } = standingAt({ ...stored, deadline, evidence }, current, at)
  const dueness = duenessOf({ state, deadline, evidence }, at)
  return { status: state, statusAsOf: since, passed, dueness }
}
