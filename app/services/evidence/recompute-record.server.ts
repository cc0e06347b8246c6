import { recomputeParents } from '#app/services/questions/recompute-parents.server.ts'
import { rescoreSpokenTo } from '#app/services/scores/recompute-scores.server.ts'
import { converting } from '#app/services/units/converting.server.ts'
import { judgedBy } from '#db/queries/evidence.ts'
import { measuredBy, recordsWith, recordsWithAttemptOn } from '#db/queries/evidence-matches.ts'
import { linkedIds } from '#db/queries/neighbours.ts'
import { observableById } from '#db/queries/observables.ts'
import { findPrediction } from '#db/queries/predictions.ts'
import type { RecordRow } from '#db/queries/records.ts'
import type { Tx } from '#db/types.ts'
import { attachMeasurements, attachToPrediction } from './attach-measurements.server.ts'
import { deriveClaim } from './derive-claim.server.ts'
import { judgePrediction } from './judge-prediction.server.ts'
import { recomputeBorneOn } from './recompute-borne-on.server.ts'

type Recomputed = Pick<RecordRow, 'id' | 'kind'>

/**
 * Lets verdicts and statuses follow a record that was hidden, deleted, shown again or moved to
 * another state. Called in the write that did it, after it. What was registered or measured while the
 * record could not be seen is attached when it can be.
 */
export async function recomputeRecord(tx: Tx, { id, kind }: Recomputed, actorId: string, at: Date) {
  if (kind === 'experiment') await recomputeExperiment(tx, id, actorId, at)
  if (kind === 'prediction') await recomputePrediction(tx, id, actorId, at)
  if (kind === 'question') await recomputeQuestion(tx, id, actorId, at)
  if (kind === 'claim')
    for (const claimId of [id, ...(await linkedIds(tx, id, 'supersedes'))])
      await deriveClaim(tx, claimId, actorId, at)
}

async function recomputeQuestion(tx: Tx, id: string, actorId: string, at: Date) {
  await recomputeParents(tx, id, { actorId, asOf: at, at })
  await recomputeBorneOn(tx, await recordsWithAttemptOn(tx, id), actorId, at)
}

async function recomputeExperiment(tx: Tx, id: string, actorId: string, at: Date) {
  const by = { actorId, at, convert: await converting(tx) }
  const before = await judgedBy(tx, id)
  for (const [observableId, ids] of await measuredBy(tx, id))
    await attachMeasurements(tx, observableId, ids, by)
  for (const predictionId of before) await judgePrediction(tx, predictionId, actorId, at)
  await recomputeBorneOn(tx, await recordsWith(tx, { experimentId: id }), actorId, at)
  await rescoreSpokenTo(tx, id)
}

async function recomputePrediction(tx: Tx, id: string, actorId: string, at: Date) {
  const prediction = await findPrediction(tx, id)
  if (!prediction?.registeredAt) return
  const convert = await converting(tx)
  const { observableId } = prediction
  const observable = observableId ? await observableById(tx, observableId) : null
  await attachToPrediction(tx, { prediction, observable }, { actorId, at, convert })
}
