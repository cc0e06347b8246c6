import { touchActivity } from '#app/services/records/touch-activity.server.ts'
import { type ActivityRow, countEvidence } from '#db/queries/activity.ts'
import type { Tx } from '#db/types.ts'

/** Counts the evidence for a record anew, after some came or went: its place in lists follows from it. */
export async function recomputeEvidenceCount(tx: Tx, record: ActivityRow, activeAt?: Date) {
  const set = { evidenceCount: await countEvidence(tx, record.id) }
  await touchActivity(tx, record, activeAt ? { activeAt, set } : { set })
}
