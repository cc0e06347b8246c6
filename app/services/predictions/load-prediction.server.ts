import type { Scope } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { loadRecord } from '#app/services/records/load-record.server.ts'
import { findPrediction } from '#db/queries/predictions.ts'
import type { Reader } from '#db/types.ts'

/** A prediction with what only predictions have. */
export async function loadPrediction(q: Reader, viewer: Viewer | Scope, number: number) {
  const record = await loadRecord(q, viewer, 'prediction', number)
  const prediction = (await findPrediction(q, record.id)) ?? refuse('prediction')
  return { record, prediction }
}

export type LoadedPrediction = Awaited<ReturnType<typeof loadPrediction>>
