import { asc, eq, gt } from 'drizzle-orm'
import { evidence, predictions, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { evidenceCount } from './evidence-present.ts'

/** What a record's place in the lists follows from. */
export async function activityOf(q: Reader, recordId: string) {
  const [found] = await q
    .select({
      score: records.score,
      comments: records.commentCount,
      evidence: evidenceCount,
      kind: records.kind,
      status: records.status,
      createdAt: records.createdAt,
      lastActivityAt: records.lastActivityAt,
    })
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
