import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { forgetResultsBefore } from '#db/queries/idempotency.ts'
import { addJob, removeJobsOfKind } from '#db/queries/jobs.ts'

const DAY_MS = 86_400_000

/** Forms older than two days are not sent again; comes back every day. */
export async function forgetOldKeys(): Promise<void> {
  const at = now()
  await write(async (tx) => {
    await forgetResultsBefore(tx, new Date(at.getTime() - 2 * DAY_MS))
    // One at a time, however often the program was started.
    await removeJobsOfKind(tx, 'forget-old-keys')
    await addJob(tx, { kind: 'forget-old-keys', runAt: new Date(at.getTime() + DAY_MS), at })
  })
}
