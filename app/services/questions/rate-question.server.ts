import type { RateQuestionInput } from '#app/domain/question/input.ts'
import { mayRate } from '#app/domain/question/policy.ts'
import { RATING_AXES } from '#app/domain/question/rating.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { withMutex } from '#app/services/keyed-mutex.server.ts'
import { write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { ownRatings, putRating, removeRating } from '#db/queries/ratings.ts'
import { loadQuestion } from './load-question.server.ts'

/** Gives, changes or (value 0) takes back how important and how tractable somebody holds a question to be. */
export async function rateQuestion(
  viewer: Member,
  number: number,
  input: RateQuestionInput,
  at = now(),
) {
  return withMutex(`question ${number}`, () =>
    write(async (tx) => {
      const { record } = await loadQuestion(tx, viewer, number)
      if (record.authorId === viewer.id) refuse('rateOwn')
      if (!mayRate(viewer, record)) refuse('rate')
      const rater = { recordId: record.id, personId: viewer.id }
      const before = await ownRatings(tx, rater)
      const changed = RATING_AXES.filter((axis) => input[axis] !== (before[axis] ?? 0))
      for (const axis of changed) {
        const value = input[axis]
        if (value === 0) await removeRating(tx, { ...rater, axis })
        else await putRating(tx, { ...rater, axis, value, createdAt: at })
      }
      const event = { subjectId: record.id, recordId: record.id, actorId: viewer.id, at }
      if (changed.length > 0) await appendEvent(tx, { kind: 'question-rated', ...event })
      return { kind: 'question' as const, number, slug: record.slug }
    }),
  )
}
