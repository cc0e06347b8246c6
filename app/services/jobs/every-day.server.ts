import { DAY_MS } from '#app/domain/text/day.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { addJob, removeJobsOfKind } from '#db/queries/jobs.ts'
import type { Tx } from '#db/types.ts'

const HOUR_MS = 3_600_000

/** Does the work now and asks for its job again in a day; one at a time, however often it is begun. */
export function everyDay(kind: string, work: (tx: Tx, at: Date) => Promise<void>): Promise<void> {
  const at = now()
  return write(async (tx) => {
    await work(tx, at)
    await askAgain(tx, kind, at, DAY_MS)
  })
}

/** Asks for a job again in an hour; its work is done in writes of its own. */
export function everyHour(kind: string): Promise<void> {
  return write((tx) => askAgain(tx, kind, now(), HOUR_MS))
}

async function askAgain(tx: Tx, kind: string, at: Date, pauseMs: number): Promise<void> {
  await removeJobsOfKind(tx, kind)
  await addJob(tx, { kind, runAt: new Date(at.getTime() + pauseMs), at })
}
