import { refuse } from '#app/domain/refusal/refusal.ts'
import { touchActivity } from '#app/services/records/touch-activity.server.ts'
import { activityCounted } from '#db/queries/activity.ts'
import type { Tx } from '#db/types.ts'

/** Counts the evidence for a record anew, after some came or went: its place in lists follows from it. */
export async function recomputeEvidenceCount(
  tx: Tx,
  recordId: string,
  { activeAt, evidenceAt }: { activeAt?: Date; evidenceAt?: Date | null } = {},
) {
  const record = (await activityCounted(tx, recordId)) ?? refuse('page')
  const { evidenceCount } = record
  const set = evidenceAt === undefined ? { evidenceCount } : { evidenceCount, evidenceAt }
  await touchActivity(tx, record, activeAt ? { activeAt, set } : { set })
}
