import { rescoreSpokenTo } from '#app/services/scores/recompute-scores.server.ts'
import { judgedBy, updateEvidence } from '#db/queries/evidence.ts'
import { matchedOf } from '#db/queries/evidence-matches.ts'
import { linkedIdsOf } from '#db/queries/neighbours.ts'
import type { Tx } from '#db/types.ts'
import type { By } from './attach-measurements.server.ts'
import { judgePrediction } from './judge-prediction.server.ts'
import { matchMeasurement } from './match-measurement.server.ts'

/**
 * Matches what an experiment measured with the conditions of its predictions anew, as after an edit.
 * What a person has decided stays.
 */
export async function rematchExperiment(
  tx: Tx,
  experimentId: string,
  { actorId, at, convert }: By,
) {
  const matched = await matchedOf(tx, experimentId)
  const ids = new Set(matched.map(({ prediction }) => prediction.recordId))
  const madeFrom = await linkedIdsOf(tx, [...ids], 'made-from')
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
