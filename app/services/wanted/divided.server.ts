import { beliefsOf, communityOf } from '#app/domain/credence/beliefs.ts'
import { now } from '#app/services/clock.server.ts'
import type { ClaimedJob } from '#app/services/jobs/queue.server.ts'
import { reader, write } from '#db/client.ts'
import { credencesOn } from '#db/queries/credences.ts'
import { addJob, isWaiting, removeOtherJobs } from '#db/queries/jobs.ts'
import {
  dueForDivided,
  isDueSince,
  postponeDivided,
  postponeDividedOf,
  storeDivided,
} from '#db/queries/wanted-divided.ts'
import type { Reader, Tx } from '#db/types.ts'

export const RECOMPUTE_DIVIDED = 'recompute-divided'

/** Up to so many credences are read in the write that brings another; more wait for a job. */
const FEW = 200
/** What comes within it is counted together. */
const PAUSE_MS = 30_000
const BATCH = 20

/** Width of the middle half of what people believe, and the whole of it, as far as all may know it. */
export async function dividedOver(q: Reader, recordId: string) {
  return dividedIn(await credencesOn(q, recordId))
}

function dividedIn(rows: Awaited<ReturnType<typeof credencesOn>>) {
  const community = communityOf(beliefsOf(rows, null).standing)
  return { divided: community ? community.high - community.low : 0, community }
}

/** Called in the write that changed a credence; its cost does not grow with how many there are. */
export async function recomputeDivided(tx: Tx, recordId: string, at: Date): Promise<void> {
  const rows = await credencesOn(tx, recordId, FEW + 1)
  if (rows.length <= FEW) return storeDivided(tx, recordId, dividedIn(rows))
  if (await postponeDivided(tx, recordId, at)) await askForDivided(tx, at)
}

/** Nobody is asked any more what they believe of it. */
export const clearDivided = (tx: Tx, recordId: string): Promise<void> =>
  storeDivided(tx, recordId, { divided: 0, community: null })

/** Called in the write that made the credences of a person count, or not any more. */
export async function recomputeDividedOf(tx: Tx, personId: string, at: Date): Promise<void> {
  if (await postponeDividedOf(tx, personId, at)) await askForDivided(tx, at)
}

const askForDivided = (tx: Tx, at: Date) =>
  addJob(tx, { kind: RECOMPUTE_DIVIDED, runAt: new Date(at.getTime() + PAUSE_MS), at })

/** Computes a batch of those that wait, and asks for the next; what changed meanwhile waits again. */
export async function recomputeDividedDue({ id }: Pick<ClaimedJob, 'id'>): Promise<void> {
  await write((tx) => removeOtherJobs(tx, { kind: RECOMPUTE_DIVIDED, but: id }))
  for (const { recordId, dueAt } of await dueForDivided(reader(), BATCH)) {
    const divided = await dividedOver(reader(), recordId)
    await write(async (tx) => {
      if (await isDueSince(tx, recordId, dueAt)) await storeDivided(tx, recordId, divided)
    })
  }
  if ((await dueForDivided(reader(), 1)).length > 0) await write((tx) => askForDivided(tx, now()))
}

/** Asks for the job at start where something waits and nothing asks. */
export async function queueDivided(): Promise<void> {
  if ((await dueForDivided(reader(), 1)).length === 0) return
  await write(async (tx) => {
    if (!(await isWaiting(tx, RECOMPUTE_DIVIDED))) await askForDivided(tx, now())
  })
}
