import { statedConflict } from '#app/domain/attempt/acceptance.ts'
import type { MarkAttemptInput } from '#app/domain/attempt/input.ts'
import { mayMarkAttempt, mayUnmarkAttempt } from '#app/domain/attempt/policy.ts'
import { momentAfter } from '#app/domain/event/moment.ts'
import type { RefusalWhat } from '#app/domain/refusal/kinds.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { reader, write } from '#db/client.ts'
import type { AttemptOnRecord } from '#db/queries/attempts.ts'
import { reviewsOf } from '#db/queries/reviews.ts'
import type { Reader } from '#db/types.ts'
import { loadAttempt } from './load-attempt.server.ts'
import { markColumns, markOf } from './mark-of.server.ts'
import { changeAttempt } from './note-attempt.server.ts'
import { plainTitle } from './plain-title.server.ts'

/** Sets one of the two marks of an attempt with what it rests on, or takes it back with a reason. */
export async function markAttempt(viewer: Member, id: string, input: MarkAttemptInput, at = now()) {
  const { mark, step, note } = input
  const name = await plainTitle((await loadAttempt(reader(), viewer, id)).attempt)
  return write(async (tx) => {
    const { attempt } = await markable(tx, viewer, id, input)
    const moment = momentAfter(at, attempt.updatedAt)
    const set = step === 'set'
    await changeAttempt(
      tx,
      {
        attempt,
        name,
        event: set ? 'attempt-marked' : 'attempt-unmarked',
        actor: viewer,
        data: { to: mark, reason: note },
        at: moment,
      },
      markColumns(
        mark,
        set ? { at: moment, byId: viewer.id, note } : { at: null, byId: null, note: '' },
      ),
    )
    return { id }
  })
}

type Step = Pick<MarkAttemptInput, 'mark' | 'step'>

async function markable(q: Reader, viewer: Member, id: string, { mark, step }: Step) {
  const found = await loadAttempt(q, viewer, id)
  const present = markOf(found.attempt, mark)
  if (found.attempt.authorId === viewer.id) refuse('markOwn')
  if (step === 'take-back' && !present.at) refuse('notMarked')
  const what = await markRefused(q, viewer, found, { mark, step })
  if (what) refuse(what)
  if (step === 'set' && found.attempt.state === 'withdrawn') refuse('attemptDecided')
  if (step === 'set' && present.at) refuse('marked')
  return found
}

/** Why this person may not take this step, or null. */
async function markRefused(
  q: Reader,
  viewer: Member,
  found: AttemptOnRecord,
  { mark, step }: Step,
): Promise<RefusalWhat | null> {
  if (step === 'take-back')
    return mayUnmarkAttempt(viewer, found, markOf(found.attempt, mark).byId)
      ? null
      : 'unmarkAttempt'
  const conflict = statedConflict(await reviewsOf(q, found.attempt.id), viewer.id)
  return mayMarkAttempt(viewer, found, conflict) ? null : 'markAttempt'
}
