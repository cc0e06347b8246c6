import { type Scope, scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { type AttemptOnRecord, findAttempt } from '#db/queries/attempts.ts'
import type { Reader } from '#db/types.ts'

/** An attempt with its question; one that may not be seen is one that is not there. */
export async function loadAttempt(
  q: Reader,
  viewer: Viewer | Scope,
  id: string,
): Promise<AttemptOnRecord> {
  const scope = viewer && 'curator' in viewer ? viewer : scopeOf(viewer)
  return (await findAttempt(q, scope, id)) ?? refuse('attempt')
}
