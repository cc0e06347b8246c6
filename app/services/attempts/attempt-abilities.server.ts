import { type Review, statedConflict } from '#app/domain/attempt/acceptance.ts'
import * as policy from '#app/domain/attempt/policy.ts'
import { isUndecided } from '#app/domain/attempt/state.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { mayVote } from '#app/domain/vote/policy.ts'
import type { AttemptOnRecord } from '#db/queries/attempts.ts'

/** What this viewer may do with an attempt as it stands. */
export function attemptAbilities(
  viewer: Viewer,
  found: AttemptOnRecord,
  reviews: readonly Review[],
) {
  const { attempt, record } = found
  const { state } = attempt
  const undecided = isUndecided(state)
  const conflict = statedConflict(reviews, viewer?.id)
  const own = policy.mayEditAttempt(viewer, found) && undecided
  return {
    vote: record.visibility === 'public' && mayVote(viewer, attempt),
    edit: own,
    withdraw: own,
    review: policy.mayReviewAttempt(viewer, found) && undecided,
    mark: policy.mayReviewAttempt(viewer, found) && state !== 'withdrawn',
    decide: policy.mayDecideAttempt(viewer, found, conflict) && state !== 'withdrawn',
  }
}
