import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { claimDueJob, type JobRow, postponeJobTo, removeJob } from '#db/queries/jobs.ts'

export type ClaimedJob = JobRow

const LEASE_MS = 10 * 60_000
const LONGEST_PAUSE_MS = 6 * 3_600_000

/** A job is ours for ten minutes; should the process die meanwhile, it comes due again by itself. */
export const claimJob = (at = now()): Promise<ClaimedJob | null> =>
  write((tx) => claimDueJob(tx, at, new Date(at.getTime() + LEASE_MS)))

export const finishJob = (id: string): Promise<void> => write((tx) => removeJob(tx, id))

/** Tried again after 30 seconds, then twice as long each time, at most six hours. */
export function postponeJob(job: ClaimedJob, error: string, at = now()): Promise<void> {
  const pause = Math.min(LONGEST_PAUSE_MS, 30_000 * 2 ** (job.attempts - 1))
  return write((tx) => postponeJobTo(tx, job.id, new Date(at.getTime() + pause), error))
}
