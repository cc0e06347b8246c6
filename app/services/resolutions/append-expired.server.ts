import { notBefore } from '#app/domain/event/moment.ts'
import { closesAt } from '#app/domain/prediction/deadline.ts'
import { now } from '#app/services/clock.server.ts'
import { touchActivity } from '#app/services/records/touch-activity.server.ts'
import { write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { expiredWithoutEvent } from '#db/queries/expiry.ts'

const BATCH = 100

/** Tells once of each prediction whose last day passed without evidence; says how many there were. */
export function appendExpired(at = now()): Promise<number> {
  return write(async (tx) => {
    const expired = await expiredWithoutEvent(tx, at, BATCH)
    for (const { deadline, registeredAt, ...record } of expired) {
      const { id } = record
      const since = notBefore(deadline ? closesAt(deadline) : at, registeredAt)
      const event = { kind: 'prediction-expired' as const, actorId: null, at: since }
      await appendEvent(tx, { ...event, subjectId: id, recordId: id })
      await touchActivity(tx, record, { activeAt: since })
    }
    return expired.length
  })
}
