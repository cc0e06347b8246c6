import { mayEditAttempt } from '#app/domain/attempt/policy.ts'
import { isUndecided } from '#app/domain/attempt/state.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import type { Reader } from '#db/types.ts'
import { loadAttempt } from './load-attempt.server.ts'

/** An attempt of one's own that one may still change or withdraw. */
export async function ownUndecided(q: Reader, viewer: Member, id: string) {
  const found = await loadAttempt(q, viewer, id)
  if (!mayEditAttempt(viewer, found)) refuse('editAttempt')
  if (!isUndecided(found.attempt.state)) refuse('attemptDecided')
  return found
}
