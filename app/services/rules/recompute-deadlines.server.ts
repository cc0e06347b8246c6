import { notBefore } from '#app/domain/event/moment.ts'
import { closesAt } from '#app/domain/prediction/deadline.ts'
import { dayTextOf } from '#app/domain/text/day.ts'
import { now } from '#app/services/clock.server.ts'
import { scorePrediction } from '#app/services/scores/score-prediction.server.ts'
import { reader, write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { expiryEvents, withDeadlineAfter } from '#db/queries/expiry.ts'
import type { Tx } from '#db/types.ts'

const BATCH = 25

/**
 * Brings a batch of predictions after an id to deadlines that last until their day ends: an expiry that
 * was told while the day lasted is taken back, and scores are computed over the longer window. Answers
 * with the last of them, null at the end.
 */
export async function recomputeDeadlines(after: string): Promise<string | null> {
  const rows = await withDeadlineAfter(reader(), after, BATCH)
  for (const { id, deadline } of rows) {
    if (!deadline) continue
    await write(async (tx) => {
      await correctExpiry(tx, id, deadline)
      await scorePrediction(tx, id)
    })
  }
  return rows.at(-1)?.id ?? null
}

/** The deadline is then told to be over when its day is, as of any other prediction. */
async function correctExpiry(tx: Tx, id: string, deadline: Date) {
  const last = (await expiryEvents(tx, id)).at(-1)
  if (last?.kind !== 'prediction-expired' || last.at >= closesAt(deadline)) return
  await appendEvent(tx, {
    kind: 'expiry-corrected',
    subjectId: id,
    recordId: id,
    actorId: null,
    data: { asOf: dayTextOf(deadline) },
    at: notBefore(now(), last.at),
  })
}
