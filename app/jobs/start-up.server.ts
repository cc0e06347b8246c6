import { followTime } from '#app/services/jobs/follow-time.server.ts'
import { forgetEndedSessions } from '#app/services/jobs/forget-ended-sessions.server.ts'
import { forgetOldKeys } from '#app/services/jobs/forget-old-keys.server.ts'
import { queueRerenderWhenStale } from '#app/services/jobs/rerender.server.ts'

/** What each start does or asks for before jobs run: what another version left, and what time brought. */
export async function prepareJobs(): Promise<void> {
  await queueRerenderWhenStale()
  await followTime()
  await forgetOldKeys()
  await forgetEndedSessions()
}
