import type { ReviewAttemptInput } from '#app/domain/attempt/input.ts'
import { mayReviewAttempt } from '#app/domain/attempt/policy.ts'
import { isUndecided } from '#app/domain/attempt/state.ts'
import { momentAfter } from '#app/domain/event/moment.ts'
import { attemptPath } from '#app/domain/paths/attempt.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import { renderText } from '#app/services/texts/render-text.server.ts'
import { storedColumns } from '#app/services/texts/stored-columns.server.ts'
import { reader } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { insertReview, supersedeReviews } from '#db/queries/reviews.ts'
import type { Reader } from '#db/types.ts'
import { loadAttempt } from './load-attempt.server.ts'
import { changeAttempt } from './note-attempt.server.ts'
import { plainTitle } from './plain-title.server.ts'

/** Says of somebody else's attempt whether it holds. A later review supersedes one's earlier one. */
export async function reviewAttempt(
  viewer: Member,
  id: string,
  input: ReviewAttemptInput,
  at = now(),
) {
  const name = await plainTitle((await reviewable(reader(), viewer, id)).attempt)
  await consume('post', viewer.id)
  const set = await renderText('review', input)
  return idempotent(
    {
      member: viewer,
      sent: { ...input, attempt: id },
      at,
      pathOf: ({ id }: { id: string }) => attemptPath(id),
    },
    async (tx) => {
      const { attempt } = await reviewable(tx, viewer, id)
      if (input.base !== undefined && input.base !== attempt.revision) refuse('attemptRevised')
      const moment = momentAfter(at, attempt.updatedAt)
      const whose = { attemptId: id, reviewerId: viewer.id }
      await supersedeReviews(tx, whose, moment)
      const { verdict, expertise, conflict } = input
      await insertReview(tx, {
        id: newId(),
        ...whose,
        ...{ verdict, expertise, conflict },
        ...(await storedColumns(tx, set)),
        createdAt: moment,
      })
      const noted = { attempt, name, event: 'attempt-reviewed', actor: viewer, at: moment } as const
      await changeAttempt(tx, noted, { state: 'under-review' })
      return { id }
    },
  )
}

/** An attempt that this person may review. */
export async function reviewable(q: Reader, viewer: Member, id: string) {
  const found = await loadAttempt(q, viewer, id)
  if (found.attempt.authorId === viewer.id) refuse('reviewOwn')
  if (!mayReviewAttempt(viewer, found)) refuse('reviewAttempt')
  if (!isUndecided(found.attempt.state)) refuse('attemptDecided')
  return found
}
