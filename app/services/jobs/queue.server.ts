import { nextAttempt } from '#app/domain/job/next-attempt.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { claimDueJob, failJob, type JobRow, postponeJob, removeJob } from '#db/queries/jobs.ts'

export type ClaimedJob = JobRow

const LEASE_MS = 10 * 60_000

/** A job is ours for ten minutes; should the process die meanwhile, it comes due again by itself. */
export const claimJob = (at = now()): Promise<ClaimedJob | null> =>
  write((tx) => claimDueJob(tx, at, new Date(at.getTime() + LEASE_MS)))

export const finishJob = (id: string): Promise<void> => write((tx) => removeJob(tx, id))

type Failure = { error: string; again: boolean }

/**
 * Keeps why an attempt failed and says when the job is tried again; null when it has failed for good,
 * because that was its last attempt or no other would help.
 */
export async function endAttempt(
  { id, attempts }: ClaimedJob,
  { error, again }: Failure,
  at = now(),
): Promise<Date | null> {
  const next = again ? nextAttempt(attempts, at) : null
  await write((tx) => (next ? postponeJob(tx, id, next, error) : failJob(tx, id, at, error)))
  return next
}
