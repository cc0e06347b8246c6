import { eq } from 'drizzle-orm'
import { records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import type { RecordRow } from './records.ts'

export const activityColumns = {
  id: records.id,
  kind: records.kind,
  status: records.status,
  statusAsOf: records.statusAsOf,
  score: records.score,
  commentCount: records.commentCount,
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
