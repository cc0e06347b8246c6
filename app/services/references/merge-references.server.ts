import { IDENTITY_VERSION, type Identity } from '#app/domain/reference/identify.ts'
import { now } from '#app/services/clock.server.ts'
import type { ClaimedJob } from '#app/services/jobs/queue.server.ts'
import { reader, write } from '#db/client.ts'
import { addJob, isWaiting, removeJobsOfKind } from '#db/queries/jobs.ts'
import { referencesAfter } from '#db/queries/reference-merging.ts'
import { type ReferenceRow, referenceById, referenceIds } from '#db/queries/references.ts'
import { findSetting, putSetting } from '#db/queries/settings.ts'
import type { Tx } from '#db/types.ts'
import { joinWorks } from './join-works.server.ts'
import { presentIdentity } from './present-identity.server.ts'
import { workId } from './work-id.server.ts'

export const MERGE_REFERENCES = 'merge-references'
/** The setting that keeps by which rule of identity all references are stored. */
const IDENTITY_SETTING = 'referencesIdentity'
const BATCH = 100

/**
 * Joins a batch of references to those that they are by the rule of today, and asks for the next. Each
 * is a write of its own that finds nothing to do where it was done, so one that was cut short goes on.
 */
export async function mergeReferences({ payload }: Pick<ClaimedJob, 'payload'>): Promise<void> {
  const rows = await referencesAfter(reader(), String(payload.after ?? ''), BATCH)
  for (const row of rows) {
    const identity = presentIdentity(row)
    if (identity && identity.key !== row.key)
      await write((tx) => mergeReference(tx, row, identity, now()))
  }
  const last = rows.at(-1)
  await write((tx) =>
    last
      ? askFor(tx, { after: last.id })
      : putSetting(tx, IDENTITY_SETTING, IDENTITY_VERSION, now()),
  )
}

/** Asks for the job at start where what is stored may follow an earlier rule. */
export const queueMergeReferences = (): Promise<void> =>
  write(async (tx) => {
    if ((await findSetting(tx, IDENTITY_SETTING)) === IDENTITY_VERSION) return
    if (!(await isWaiting(tx, MERGE_REFERENCES))) await askFor(tx, {})
  })

async function askFor(tx: Tx, payload: ClaimedJob['payload']): Promise<void> {
  const at = now()
  await removeJobsOfKind(tx, MERGE_REFERENCES)
  await addJob(tx, { kind: MERGE_REFERENCES, payload, runAt: at, at })
}

/** A work that somebody has joined identifiers to keeps them, and takes the new one in. */
async function mergeReference(tx: Tx, row: ReferenceRow, identity: Identity, at: Date) {
  const own = (await referenceIds(tx, [row.key])).get(row.key) ?? row.id
  const other = await workId(tx, identity, at)
  if (own === other) return
  const chosen = own === row.id ? null : await referenceById(tx, own)
  const stays = chosen !== null && presentIdentity(chosen)?.key === chosen.key
  await joinWorks(tx, stays ? { id: other, into: own, at } : { id: own, into: other, at })
}
