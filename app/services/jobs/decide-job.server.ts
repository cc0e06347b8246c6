import { refuse, refuseUnless } from '#app/domain/refusal/refusal.ts'
import { mayManageSite } from '#app/domain/site/policy.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { failedJob, removeJob, retryJob } from '#db/queries/jobs.ts'

/** Lets a job that failed for good be tried again, or gives it up. */
export async function decideJob(viewer: Member, id: string, act: 'again' | 'give-up', at = now()) {
  refuseUnless(mayManageSite(viewer), 'settings')
  await write(async (tx) => {
    if (!(await failedJob(tx, id))) refuse('job')
    if (act === 'again') await retryJob(tx, id, at)
    else await removeJob(tx, id)
  })
}
