import { and, count, eq } from 'drizzle-orm'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { records } from '../schema/index.ts'
import type { Reader } from '../types.ts'

/** How many records of a kind by one person wait to be let in. */
export async function countQueuedBy(q: Reader, kind: RecordKind, authorId: string) {
  const [found] = await q
    .select({ n: count() })
    .from(records)
    .where(
      and(eq(records.kind, kind), eq(records.visibility, 'queued'), eq(records.authorId, authorId)),
    )
  return found?.n ?? 0
}
