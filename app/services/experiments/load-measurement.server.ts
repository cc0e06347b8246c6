import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { findExperiment, findMeasurement } from '#db/queries/experiments.ts'
import { findRecordById } from '#db/queries/records.ts'
import type { Reader } from '#db/types.ts'

/** A measurement with its experiment. One of an experiment that may not be seen is not there. */
export async function loadMeasurement(q: Reader, viewer: Viewer, id: string) {
  const measurement = (await findMeasurement(q, id)) ?? refuse('measurement')
  const { experimentId } = measurement
  const record = await findRecordById(q, scopeOf(viewer), experimentId)
  const experiment = record && (await findExperiment(q, experimentId))
  return experiment ? { measurement, record, experiment } : refuse('measurement')
}

export type LoadedMeasurement = Awaited<ReturnType<typeof loadMeasurement>>
