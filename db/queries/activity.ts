import { asc, eq, gt } from 'drizzle-orm'
import { evidence, predictions, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { evidenceCount } from './evidence-present.ts'
import type { RecordRow } from './records.ts'

export const activityColumns = {
  id: records.id,
  kind: records.kind,
  status: records.status,
  statusAsOf: records.statusAsOf,
  score: records.score,
  commentCount: records.commentCount,
  evidenceCount: records.evidenceCount,
  createdAt: records.createdAt,
  updatedAt: records.updatedAt,
  lastActivityAt: records.lastActivityAt,
}

/** What a record's next status and its place in the lists follow from. */
export type ActivityRow = Pick<RecordRow, keyof typeof activityColumns>

export async function activityOf(q: Reader, recordId: string): Promise<ActivityRow | null> {
  const [found] = await q.select(activityColumns).from(records).where(eq(records.id, recordId))
  return found ?? null
}

/** The same with the evidence counted anew. */
export async function activityCounted(q: Reader, recordId: string): Promise<ActivityRow | null> {
  const [found] = await q
    .select({ ...activityColumns, evidenceCount })
    .from(records)
    .leftJoin(predictions, eq(predictions.recordId, records.id))
    .where(eq(records.id, recordId))
  return found ?? null
}

/** Ids of records that evidence is about, in their order, after this one. */
export async function recordsWithEvidence(q: Reader, after: string, most: number) {
  const rows = await q
    .selectDistinct({ id: evidence.targetId })
    .from(evidence)
    .where(gt(evidence.targetId, after))
    .orderBy(asc(evidence.targetId))
    .limit(most)
  return rows.map(({ id }) => id)
}
