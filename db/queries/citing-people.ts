import { and, eq, ne, or } from 'drizzle-orm'
import { attempts, citations, comments, evidence, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'

/** Whether somebody wrote a record, comment, attempt or evidence that cites a work. */
export async function cites(q: Reader, personId: string, referenceId: string): Promise<boolean> {
  const by = (table: typeof records | typeof comments | typeof attempts) =>
    and(eq(table.authorId, personId), ne(table.visibility, 'deleted'))
  const [found] = await q
    .select({ id: citations.subjectId })
    .from(citations)
    .leftJoin(records, eq(records.id, citations.subjectId))
    .leftJoin(comments, eq(comments.id, citations.subjectId))
    .leftJoin(attempts, eq(attempts.id, citations.subjectId))
    .leftJoin(evidence, eq(evidence.id, citations.subjectId))
    .where(
      and(
        eq(citations.referenceId, referenceId),
        or(by(records), by(comments), by(attempts), eq(evidence.authorId, personId)),
      ),
    )
    .limit(1)
  return found !== undefined
}
