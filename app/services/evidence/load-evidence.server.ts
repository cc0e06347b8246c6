import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { findVisibleEvidence } from '#db/queries/evidence.ts'
import { findExperiment, findMeasurement } from '#db/queries/experiments.ts'
import { findRecordById } from '#db/queries/records.ts'
import type { Reader } from '#db/types.ts'

/** Evidence with the record it is about. Evidence about what may not be seen is not there. */
export async function loadEvidence(q: Reader, viewer: Viewer, id: string) {
  const scope = scopeOf(viewer)
  const evidence = (await findVisibleEvidence(q, scope, id)) ?? refuse('evidence')
  const target = await findRecordById(q, scope, evidence.targetId)
  return { evidence, target: target ?? refuse('evidence') }
}

/** An attached measurement with its experiment and the prediction it is attached to. */
export async function loadMeasuredEvidence(q: Reader, viewer: Viewer, id: string) {
  const { evidence, target } = await loadEvidence(q, viewer, id)
  const measurement =
    (evidence.measurementId && (await findMeasurement(q, evidence.measurementId))) || null
  if (!measurement) return refuse('evidence')
  const record = await findRecordById(q, scopeOf(viewer), measurement.experimentId)
  const experiment = record && (await findExperiment(q, record.id))
  if (!experiment) return refuse('evidence')
  return { evidence, target, measurement, record, experiment }
}
