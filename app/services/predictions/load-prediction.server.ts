import type { Scope } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { scopeIn } from '#app/services/records/load-record.server.ts'
import { findPredictionByNumber } from '#db/queries/predictions.ts'
import type { Reader } from '#db/types.ts'

/** A prediction with what only predictions have. */
export async function loadPrediction(q: Reader, viewer: Viewer | Scope, number: number) {
  const loaded = await findPredictionByNumber(q, scopeIn(viewer), number)
  return loaded ?? refuse('prediction')
}

export type LoadedPrediction = Awaited<ReturnType<typeof loadPrediction>>
