import type { Convert } from '#app/domain/prediction/condition-holds.ts'
import { judge } from '#app/domain/verdict/verdict.ts'
import { attachedTo, insertManyEvidence } from '#db/queries/evidence.ts'
import { standingMeasurements } from '#db/queries/experiments.ts'
import { linkedIds, linkedIdsOf } from '#db/queries/neighbours.ts'
import { type ObservableRow, observableById } from '#db/queries/observables.ts'
import { type PredictionRow, registeredAbout } from '#db/queries/predictions.ts'
import { addSubjects } from '#db/queries/subjects.ts'
import { emptyText } from '#db/schema/rendered-texts.ts'
import type { Tx } from '#db/types.ts'
import { storedEstimate } from './attached.server.ts'
import { judgePrediction } from './judge-prediction.server.ts'
import { matchMeasurement } from './match-measurement.server.ts'
import { termsOf } from './terms.server.ts'

/** A measurement to be matched, with the conditions of its experiment and where it was published. */
type Measured = Awaited<ReturnType<typeof standingMeasurements>>[number]

export type By = { actorId: string; at: Date; convert: Convert }

/** Attaches what an experiment newly reports to all registered predictions of what it measured. */
export async function attachMeasurements(tx: Tx, observableId: string, fresh: Set<string>, by: By) {
  const measured = (await standingMeasurements(tx, observableId)).filter(({ id }) => fresh.has(id))
  if (measured.length === 0) return
  const predictions = await registeredAbout(tx, observableId)
  const ids = predictions.map(({ recordId }) => recordId)
  const madeFrom = await linkedIdsOf(tx, ids, 'made-from')
  for (const prediction of predictions) {
    const predicted = { ...prediction, madeFrom: madeFrom.get(prediction.recordId) ?? [] }
    await attach(tx, predicted, measured, by)
    await judgePrediction(tx, prediction.recordId, by.actorId, by.at)
  }
}

/** Attaches what was measured before to a newly registered prediction. */
export async function attachToPrediction(tx: Tx, prediction: PredictionRow, by: By) {
  if (prediction.observableId && prediction.form !== 'binary') {
    const madeFrom = await linkedIds(tx, prediction.recordId, 'made-from')
    const measured = await standingMeasurements(tx, prediction.observableId)
    await attach(tx, { ...prediction, madeFrom }, measured, by)
  }
  await judgePrediction(tx, prediction.recordId, by.actorId, by.at)
}

type Predicted = PredictionRow & { madeFrom: readonly string[] }

/** What is attached already stays as it is. */
async function attach(tx: Tx, prediction: Predicted, measured: Measured[], by: By) {
  const known = await attachedTo(tx, prediction.recordId)
  const fresh = measured.filter(({ id }) => !known.has(id))
  const observable = fresh[0] && (await observableById(tx, fresh[0].observableId))
  if (!observable) return
  const ids = await addSubjects(tx, 'evidence', fresh.length)
  const rows = fresh.flatMap((one, place) => {
    const id = ids[place]
    return id
      ? [{ id, ...evidenceRow(prediction, one, by), ...judged(prediction, one, observable) }]
      : []
  })
  await insertManyEvidence(tx, rows)
}

/** Stored with the row, so that judging the prediction finds nothing to change in many new ones. */
function judged(prediction: PredictionRow, row: Measured, observable: ObservableRow) {
  if (prediction.regionLower === null && prediction.regionUpper === null) return {}
  const { verdict, position, overlap } = judge(storedEstimate(row), termsOf(prediction, observable))
  return { verdict, position, overlap }
}

const evidenceRow = (prediction: Predicted, measured: Measured, by: By) => ({
  targetId: prediction.recordId,
  measurementId: measured.id,
  ...emptyText('rationale'),
  origin: 'automatic' as const,
  ...matchMeasurement(prediction, measured, by.convert),
  standingReason: '',
  visibility: 'public' as const,
  authorId: by.actorId,
  usefulUp: 0,
  usefulDown: 0,
  agreeUp: 0,
  agreeDown: 0,
  score: 0,
  createdAt: by.at,
})
