import { mayMeasure } from '#app/domain/experiment/policy.ts'
import type { TypedMeasurement } from '#app/domain/measurement/columns.ts'
import { writeGiven } from '#app/domain/prediction/condition-lines.ts'
import type { Given } from '#app/domain/prediction/conditions.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { inheritDecisions } from '#app/services/evidence/inherit-decisions.server.ts'
import { judgePrediction } from '#app/services/evidence/judge-prediction.server.ts'
import { touchActivity } from '#app/services/records/touch-activity.server.ts'
import { write } from '#db/client.ts'
import { judgedBy } from '#db/queries/evidence.ts'
import { insertMeasurements, updateMeasurement } from '#db/queries/experiments.ts'
import type { Tx } from '#db/types.ts'
import { fieldsOf } from './add-measurements.server.ts'
import { attachNew } from './attach-new.server.ts'
import { compareRows, type ReadyRow } from './compare-rows.server.ts'
import { noteOf } from './exclude-measurement.server.ts'
import { type LoadedMeasurement, loadMeasurement } from './load-measurement.server.ts'
import { measurementRow } from './store-measurements.server.ts'

type Correction = TypedMeasurement & { reason: string }

/**
 * Puts a new measurement in the place of one that was wrong. The old one stays readable; the verdicts
 * follow the new one. One that was excluded stays so until a curator readmits it.
 */
export async function correctMeasurement(
  viewer: Member,
  id: string,
  { reason, ...typed }: Correction,
  at = now(),
) {
  const { ready, problems, convert } = await compareRows([{ row: null, typed }])
  const [row] = ready
  if (!row) return refuse('form', { fields: fieldsOf(problems) })
  return write(async (tx) => {
    const loaded = await loadMeasurement(tx, viewer, id)
    const { measurement, record } = loaded
    if (!mayMeasure(viewer, record)) refuse('measure')
    if (record.status === 'withdrawn') refuse('experimentStep')
    if (measurement.supersededAt) refuse('corrected')
    const by = { actorId: viewer.id, at, convert }
    const stored = await storeCorrection(tx, loaded, row, { author: viewer, at })
    await noteOf(tx, loaded, 'measurement-corrected', { actor: viewer, reason, at })
    await touchActivity(tx, record, { activeAt: at })
    await attachNew(tx, record, [stored], by)
    if (sameConditions(measurement, stored)) await inheritDecisions(tx, id, stored.id)
    // Until the new one is in its place the old one counts, so that no status moves in between.
    await updateMeasurement(tx, id, { supersededAt: at })
    for (const predictionId of await judgedBy(tx, record.id))
      await judgePrediction(tx, predictionId, viewer.id, at)
    return { kind: 'experiment' as const, number: record.number, slug: record.slug }
  })
}

type WithConditions = { conditions: Given[] }

const sameConditions = (a: WithConditions, b: WithConditions) =>
  writeGiven(a.conditions) === writeGiven(b.conditions)

async function storeCorrection(
  tx: Tx,
  { measurement, record, experiment }: LoadedMeasurement,
  row: ReadyRow,
  { author, at }: { author: { id: string }; at: Date },
) {
  const { position, excludedAt, excludedById, excludedReason } = measurement
  const corrected = measurementRow(row, {
    experimentId: record.id,
    group: experiment.independenceGroup,
    author,
    at,
  })
  const stored = {
    ...corrected,
    position,
    correctsId: measurement.id,
    excludedAt,
    excludedById,
    excludedReason,
  }
  await insertMeasurements(tx, [stored])
  return stored
}
