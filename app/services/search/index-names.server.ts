import { now } from '#app/services/clock.server.ts'
import { reader, write } from '#db/client.ts'
import { addJob, removeJobsOfKind } from '#db/queries/jobs.ts'
import { indexNamed, unindexedNames } from '#db/search/index-named.ts'

export const INDEX_NAMES = 'index-names'

const BATCH = 200

/**
 * Makes a batch of people, works, observables, tags and areas findable that an earlier version stored,
 * and asks for the next.
 */
export async function indexNames(): Promise<void> {
  const found = await unindexedNames(reader(), BATCH)
  await write(async (tx) => {
    for (const { id, kind } of found) await indexNamed(tx, kind, id)
    const at = now()
    if (found.length === BATCH) await addJob(tx, { kind: INDEX_NAMES, runAt: at, at })
  })
}

/** Asks for the job at start where there are any. */
export async function queueNames(): Promise<void> {
  if ((await unindexedNames(reader(), 1)).length === 0) return
  const at = now()
  await write(async (tx) => {
    await removeJobsOfKind(tx, INDEX_NAMES)
    await addJob(tx, { kind: INDEX_NAMES, runAt: at, at })
  })
}
