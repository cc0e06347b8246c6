import { now } from '#app/services/clock.server.ts'
import { touchActivity } from '#app/services/records/touch-activity.server.ts'
import { reader, write } from '#db/client.ts'
import { recordsWithEvidence } from '#db/queries/activity.ts'
import { addJob } from '#db/queries/jobs.ts'
import type { ClaimedJob } from './queue.server.ts'

const BATCH = 100

/**
 * Stores the places in the order *hot* anew of a batch of records with evidence, and asks for the next
 * batch. A migration asked for it once: evidence was not counted before.
 */
export async function recomputeHot({ kind, payload }: Pick<ClaimedJob, 'kind' | 'payload'>) {
  const ids = await recordsWithEvidence(reader(), String(payload.after ?? ''), BATCH)
  for (const id of ids) await write((tx) => touchActivity(tx, id, {}))
  const after = ids.at(-1)
  if (!after) return
  const at = now()
  await write((tx) => addJob(tx, { kind, payload: { after }, runAt: at, at }))
}
