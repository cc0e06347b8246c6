import { desc, eq, sql } from 'drizzle-orm'
import { PUBLIC_SCOPE } from '#app/domain/record/visibility.ts'
import { listedTo } from '../queries/visible.ts'
import { records, searchDocuments } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { engine } from './index.ts'

const LOOKED_AT = 400

/** Titles and beginnings of the newest public records that have a word beginning like one of these. */
export async function textsBeginning(q: Reader, starts: string[]): Promise<string[]> {
  const rows = await q
    .select({ title: records.titlePlain, excerpt: records.excerptPlain })
    .from(searchDocuments)
    .innerJoin(records, eq(records.id, searchDocuments.subjectId))
    .where(
      sql`${searchDocuments.seq} in ${engine.beginning(starts)} and ${listedTo(PUBLIC_SCOPE, records)}`,
    )
    .orderBy(desc(searchDocuments.seq))
    .limit(LOOKED_AT)
  return rows.flatMap(({ title, excerpt }) => [title, excerpt])
}
