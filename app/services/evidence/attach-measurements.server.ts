import type { EvidenceStanding } from '#app/domain/evidence/evidence.ts'
import type { Convert } from '#app/domain/prediction/condition-holds.ts'
import { type Condition, type Given, matchConditions } from '#app/domain/prediction/conditions.ts'
import { insertEvidence } from '#db/queries/evidence.ts'
import { standingMeasurements } from '#db/queries/experiments.ts'
import { type PredictionRow, registeredAbout } from '#db/queries/predictions.ts'
import { addSubject } from '#db/queries/subjects.ts'
import type { Tx } from '#db/types.ts'
import { judgePrediction } from './judge-prediction.server.ts'

/** A measurement to be matched, with the conditions of its experiment and where it was published. */
type Measured = Awaited<ReturnType<typeof standingMeasurements>>[number]
type Predicted = Pick<PredictionRow, 'recordId' | 'conditions' | 'scopeMd' | 'sourceId'>

type By = { actorId: string; at: Date; convert: Convert }

/** Attaches what an experiment newly reports to all registered predictions of what it measured. */
export async function attachMeasurements(tx: Tx, observableId: string, ids: Set<string>, by: By) {
  const measured = (await standingMeasurements(tx, observableId)).filter(({ id }) => ids.has(id))
  if (measured.length === 0) return
  for (const prediction of await registeredAbout(tx, observableId)) {
    for (const each of measured) await attach(tx, prediction, each, by)
    await judgePrediction(tx, prediction.recordId, by.actorId, by.at)
  }
}

/** Attaches what was measured before to a newly registered prediction. */
export async function attachToPrediction(tx: Tx, prediction: PredictionRow, by: By) {
  if (prediction.observableId && prediction.form !== 'binary')
    for (const each of await standingMeasurements(tx, prediction.observableId))
      await attach(tx, prediction, each, by)
  await judgePrediction(tx, prediction.recordId, by.actorId, by.at)
}

async function attach(tx: Tx, prediction: Predicted, measured: Measured, by: By) {
  const counts = { usefulUp: 0, usefulDown: 0, agreeUp: 0, agreeDown: 0, score: 0 }
  await insertEvidence(tx, {
    id: await addSubject(tx, 'evidence'),
    targetId: prediction.recordId,
    measurementId: measured.id,
    rationaleMd: '',
    rationaleHtml: '',
    renderVersion: 0,
    origin: 'automatic',
    ...standingOf(prediction, measured, by.convert),
    standingReason: '',
    inSample: measured.sourceId !== null && measured.sourceId === prediction.sourceId,
    visibility: 'public',
    authorId: by.actorId,
    ...counts,
    createdAt: by.at,
  })
}

/** Conditions in words alone cannot be matched; a person has to say whether they hold. */
function standingOf(
  { conditions, scopeMd }: Predicted,
  measured: Measured,
  convert: Convert,
): { standing: EvidenceStanding; conditionKeys: string[] } {
  if (conditions.length === 0 && scopeMd.trim() !== '')
    return { standing: 'offered', conditionKeys: [] }
  const { outcome, unknown, contradicted } = matchConditions(
    conditions as Condition[],
    givenIn(measured),
    convert,
  )
  if (outcome === 'matches') return { standing: 'counted', conditionKeys: [] }
  if (outcome === 'unknown') return { standing: 'offered', conditionKeys: unknown }
  return { standing: 'out-of-scope', conditionKeys: contradicted }
}

/** What a measurement says of its own conditions goes before what its experiment says. */
function givenIn({ conditions, experimentConditions }: Measured): Given[] {
  const own = new Set(conditions.map(({ key }) => key.trim().toLowerCase()))
  const general = experimentConditions.filter(({ key }) => !own.has(key.trim().toLowerCase()))
  return [...conditions, ...general]
}
