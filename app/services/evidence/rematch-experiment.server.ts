import { rescoreSpokenTo } from '#app/services/scores/recompute-scores.server.ts'
import { dataThatMade, withReanalyses } from '#db/queries/data-that-made.ts'
import { judgedBy, updateEvidence } from '#db/queries/evidence.ts'
import { matchedOf } from '#db/queries/evidence-matches.ts'
import type { Tx } from '#db/types.ts'
import type { By } from './attach-measurements.server.ts'
import { judgePrediction } from './judge-prediction.server.ts'
import { matchMeasurement } from './match-measurement.server.ts'

/**
 * Matches what an experiment measured with the conditions of its predictions anew, as after an edit,
 * and what analyses its data anew, which is in-sample where it is. What a person has decided stays.
 */
export async function rematchExperiment(tx: Tx, experimentId: string, by: By) {
  for (const id of await withReanalyses(tx, experimentId)) await rematch(tx, id, by)
}

async function rematch(tx: Tx, experimentId: string, { actorId, at, convert }: By) {
  const matched = await matchedOf(tx, experimentId)
  const predictions = new Map(matched.map((row) => [row.prediction.recordId, row.prediction]))
  const madeFrom = await dataThatMade(tx, [...predictions.values()])
  for (const { prediction, ...row } of matched) {
    const predicted = { ...prediction, madeFrom: madeFrom.get(prediction.recordId) ?? [] }
    const match = matchMeasurement(predicted, row.measured, convert)
    const same =
      match.standing === row.standing &&
      match.inSample === row.inSample &&
      match.conditionKeys.join('\n') === row.conditionKeys.join('\n')
    if (!same) await updateEvidence(tx, row.evidenceId, match)
  }
  for (const id of await judgedBy(tx, experimentId)) await judgePrediction(tx, id, actorId, at)
  await rescoreSpokenTo(tx, experimentId)
}
