import { and, asc, desc, eq, isNotNull, isNull, lte, ne } from 'drizzle-orm'
import { newId } from '../ids.ts'
import { jobs } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import type { Part } from './waiting-records.ts'

export type JobRow = typeof jobs.$inferSelect

type NewJob = { kind: string; payload?: JobRow['payload']; runAt: Date; at: Date }

export async function addJob(tx: Tx, { kind, payload, runAt, at }: NewJob): Promise<void> {
  const row = { id: newId(), kind, payload: payload ?? {}, runAt, createdAt: at }
  await tx.insert(jobs).values({ ...row, attempts: 0, lastError: '' })
}

/** Takes the job that has been due longest and leases it until `leaseUntil`. */
export async function claimDueJob(tx: Tx, now: Date, leaseUntil: Date): Promise<JobRow | null> {
  const [due] = await tx
    .select()
    .from(jobs)
    .where(and(isNull(jobs.failedAt), lte(jobs.runAt, now)))
    .orderBy(asc(jobs.runAt), asc(jobs.id))
    .limit(1)
  if (!due) return null
  const attempts = due.attempts + 1
  await tx
    .update(jobs)
    .set({ runAt: leaseUntil, attempts })
    .where(and(eq(jobs.id, due.id), eq(jobs.runAt, due.runAt)))
  return { ...due, attempts }
}

/** Whether a job of a kind waits or runs; one that failed for good does neither. */
export async function isWaiting(q: Reader, kind: string): Promise<boolean> {
  const [found] = await q
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.kind, kind), isNull(jobs.failedAt)))
    .limit(1)
  return found !== undefined
}

export async function removeJobsOfKind(tx: Tx, kind: string): Promise<void> {
  await tx.delete(jobs).where(eq(jobs.kind, kind))
}

/** Those that ask for what a job of the same kind is about to do. */
export async function removeOtherJobs(
  tx: Tx,
  { kind, but }: { kind: string; but: string },
): Promise<void> {
  await tx.delete(jobs).where(and(eq(jobs.kind, kind), ne(jobs.id, but), isNull(jobs.failedAt)))
}

export async function removeJob(tx: Tx, id: string): Promise<void> {
  await tx.delete(jobs).where(eq(jobs.id, id))
}

/** Letters of an error that are kept. */
const KEPT = 500

export async function postponeJob(tx: Tx, id: string, runAt: Date, error: string): Promise<void> {
  await tx
    .update(jobs)
    .set({ runAt, lastError: error.slice(0, KEPT) })
    .where(eq(jobs.id, id))
}

/** A failed job stays, to be read, and is not claimed again. */
export async function failJob(tx: Tx, id: string, failedAt: Date, error: string): Promise<void> {
  await tx
    .update(jobs)
    .set({ failedAt, lastError: error.slice(0, KEPT) })
    .where(eq(jobs.id, id))
}

export const failedJobs = (q: Reader, most: number): Promise<JobRow[]> =>
  q
    .select()
    .from(jobs)
    .where(isNotNull(jobs.failedAt))
    .orderBy(desc(jobs.failedAt), desc(jobs.id))
    .limit(most)

/** Those that failed for good, the one that failed first in front. */
export const failedJobsWaiting = (q: Reader, { limit, offset }: Part): Promise<JobRow[]> =>
  q
    .select()
    .from(jobs)
    .where(isNotNull(jobs.failedAt))
    .orderBy(asc(jobs.failedAt), asc(jobs.runAt), asc(jobs.id))
    .limit(limit)
    .offset(offset)

export const failedJobsSince = (q: Reader, most: number) =>
  q
    .select({ at: jobs.failedAt })
    .from(jobs)
    .where(isNotNull(jobs.failedAt))
    .orderBy(asc(jobs.failedAt), asc(jobs.runAt), asc(jobs.id))
    .limit(most)

export const waitingJobs = (q: Reader, most: number): Promise<JobRow[]> =>
  q
    .select()
    .from(jobs)
    .where(isNull(jobs.failedAt))
    .orderBy(asc(jobs.runAt), asc(jobs.id))
    .limit(most)

export async function failedJob(q: Reader, id: string): Promise<boolean> {
  return (await q.$count(jobs, and(eq(jobs.id, id), isNotNull(jobs.failedAt)))) > 0
}

/** Puts a failed job back among those that wait, as if it had not been tried. */
export async function retryJob(tx: Tx, id: string, runAt: Date): Promise<void> {
  await tx
    .update(jobs)
    .set({ failedAt: null, runAt, attempts: 0, lastError: '' })
    .where(eq(jobs.id, id))
}
