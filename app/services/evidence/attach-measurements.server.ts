import type { Convert } from '#app/domain/prediction/condition-holds.ts'
import { judge } from '#app/domain/verdict/verdict.ts'
import { dataThatMade } from '#db/queries/data-that-made.ts'
import { attachmentsOf, insertManyEvidence } from '#db/queries/evidence.ts'
import { standingMeasurements } from '#db/queries/experiments.ts'
import { type ObservableRow, observableById } from '#db/queries/observables.ts'
import { type PredictionRow, registeredAbout } from '#db/queries/predictions.ts'
import { addSubjects } from '#db/queries/subjects.ts'
import { emptyText } from '#db/schema/rendered-texts.ts'
import type { Tx } from '#db/types.ts'
import { storedEstimate } from './attached.server.ts'
import { judgePredictions } from './judge-prediction.server.ts'
import { matchMeasurement } from './match-measurement.server.ts'
import { termsOf } from './terms.server.ts'

/** A measurement to be matched, with the conditions of its experiment and where it was published. */
type Measured = Awaited<ReturnType<typeof standingMeasurements>>[number]

export type By = { actorId: string; at: Date; convert: Convert }

/** Attaches what an experiment newly reports to all registered predictions of what it measured. */
export async function attachMeasurements(tx: Tx, observableId: string, fresh: Set<string>, by: By) {
  const measured = (await standingMeasurements(tx, observableId)).filter(({ id }) => fresh.has(id))
  const observable = measured.length > 0 ? await observableById(tx, observableId) : null
  if (!observable) return
  const predictions = await registeredAbout(tx, observableId)
  const known = await attachmentsOf(tx, { measurements: [...fresh] })
  await attach(tx, { predictions, measured, known, observable }, by)
  await judgePredictions(tx, { predictions, observable }, by)
}

type Target = { prediction: PredictionRow; observable: ObservableRow | null }

/** Attaches what was measured before to a newly registered prediction. */
export async function attachToPrediction(tx: Tx, { prediction, observable }: Target, by: By) {
  const predictions = [prediction]
  if (observable && prediction.form !== 'binary') {
    const measured = await standingMeasurements(tx, observable.id)
    const known = await attachmentsOf(tx, { prediction: prediction.recordId })
    await attach(tx, { predictions, measured, known, observable }, by)
  }
  await judgePredictions(tx, { predictions, observable }, by)
}

type Attaching = {
  predictions: PredictionRow[]
  measured: Measured[]
  known: Awaited<ReturnType<typeof attachmentsOf>>
  observable: ObservableRow
}

/** What is attached already stays as it is. */
async function attach(tx: Tx, { predictions, measured, known, observable }: Attaching, by: By) {
  const madeFrom = await dataThatMade(tx, predictions)
  const rows = predictions.flatMap((prediction) => {
    const { recordId } = prediction
    const predicted = { ...prediction, madeFrom: madeFrom.get(recordId) ?? [] }
    return measured
      .filter(({ id }) => !known.get(recordId)?.has(id))
      .map((one) => ({
        ...evidenceRow(predicted, one, by),
        ...judged(prediction, one, observable),
      }))
  })
  const subjects = await addSubjects(tx, 'evidence', rows.length)
  await insertManyEvidence(
    tx,
    rows.map((row, place) => ({ ...row, id: subjects[place] ?? '' })),
  )
}

/** Stored with the row, so that judging the prediction finds nothing to change in many new ones. */
function judged(prediction: PredictionRow, row: Measured, observable: ObservableRow) {
  if (prediction.regionLower === null && prediction.regionUpper === null) return {}
  const { verdict, position, overlap } = judge(storedEstimate(row), termsOf(prediction, observable))
  return { verdict, position, overlap }
}

type Predicted = PredictionRow & { madeFrom: readonly string[] }

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
