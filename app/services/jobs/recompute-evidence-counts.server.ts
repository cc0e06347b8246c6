import { now } from '#app/services/clock.server.ts'
import { recomputeEvidenceCount } from '#app/services/evidence/recompute-evidence-count.server.ts'
import { reader, write } from '#db/client.ts'
import { recordsWithEvidence } from '#db/queries/activity.ts'
import { addJob } from '#db/queries/jobs.ts'
import type { ClaimedJob } from './queue.server.ts'

const BATCH = 100

/**
 * Counts the evidence for a batch of records anew, and asks for the next batch. A migration asks for it:
 * an earlier version had no such count.
 */
export async function recomputeEvidenceCounts({
  kind,
  payload,
}: Pick<ClaimedJob, 'kind' | 'payload'>) {
  const ids = await recordsWithEvidence(reader(), String(payload.after ?? ''), BATCH)
  for (const id of ids) await write((tx) => recomputeEvidenceCount(tx, id))
  const after = ids.at(-1)
  if (!after) return
  const at = now()
  await write((tx) => addJob(tx, { kind, payload: { after }, runAt: at, at }))
}
