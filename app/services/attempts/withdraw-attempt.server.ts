import type { WithdrawAttemptInput } from '#app/domain/attempt/input.ts'
import { momentAfter } from '#app/domain/event/moment.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { reader, write } from '#db/client.ts'
import { changeAttempt } from './note-attempt.server.ts'
import { ownUndecided } from './own-undecided.server.ts'
import { plainTitle } from './plain-title.server.ts'

/** Its author takes a claimed answer back. It stays readable, with its reviews. */
export async function withdrawAttempt(
  viewer: Member,
  id: string,
  { reason }: WithdrawAttemptInput,
  at = now(),
) {
  const name = await plainTitle((await ownUndecided(reader(), viewer, id)).attempt)
  return write(async (tx) => {
    const { attempt } = await ownUndecided(tx, viewer, id)
    const moment = momentAfter(at, attempt.updatedAt)
    const event = 'attempt-withdrawn' as const
    await changeAttempt(
      tx,
      { attempt, name, event, actor: viewer, data: { reason }, at: moment },
      { state: 'withdrawn', decidedAt: moment, decidedById: viewer.id, decidedReason: reason },
    )
    return { id }
  })
}
