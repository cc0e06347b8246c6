import { statedConflict } from '#app/domain/attempt/acceptance.ts'
import { mayDecideAttempt } from '#app/domain/attempt/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { reviewsOf } from '#db/queries/reviews.ts'
import type { Reader } from '#db/types.ts'
import { loadAttempt } from './load-attempt.server.ts'

/** An attempt with its reviews, for a curator who has no part in it. */
export async function decidableAttempt(q: Reader, viewer: Member, id: string) {
  const found = await loadAttempt(q, viewer, id)
  const reviews = await reviewsOf(q, id)
  if (found.attempt.authorId === viewer.id) refuse('decideOwn')
  if (found.record.authorId === viewer.id) refuse('accept')
  if (!mayDecideAttempt(viewer, found, statedConflict(reviews, viewer.id))) refuse('decideAttempt')
  return { ...found, reviews }
}

export type DecidableAttempt = Awaited<ReturnType<typeof decidableAttempt>>
