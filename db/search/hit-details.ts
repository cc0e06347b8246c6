import { eq, inArray, sql } from 'drizzle-orm'
import { comments, people, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'

/** A snippet is sought in this much of each text, in characters. */
const LOOKED_AT = 8_000

/** What a page of results says of records that were found; who may see them was asked before. */
export async function recordRows(q: Reader, ids: string[]) {
  if (ids.length === 0) return []
  return q
    .select({
      id: records.id,
      kind: records.kind,
      number: records.number,
      slug: records.slug,
      status: records.status,
      revision: records.revision,
      title: records.title,
      titleHtml: records.titleHtml,
      titlePlain: records.titlePlain,
      excerptHtml: records.excerptHtml,
      statement: sql<string>`substr(${records.statementMd}, 1, ${LOOKED_AT})`,
      background: sql<string>`substr(${records.backgroundMd}, 1, ${LOOKED_AT})`,
      remarks: sql<string>`substr(${records.remarksMd}, 1, ${LOOKED_AT})`,
      createdAt: records.createdAt,
      handle: people.handle,
      displayName: people.displayName,
    })
    .from(records)
    .innerJoin(people, eq(people.id, records.authorId))
    .where(inArray(records.id, ids))
}

export async function commentRows(q: Reader, ids: string[]) {
  if (ids.length === 0) return []
  return q
    .select({
      id: comments.id,
      text: sql<string>`substr(${comments.bodyMd}, 1, ${LOOKED_AT})`,
      createdAt: comments.createdAt,
      handle: people.handle,
      displayName: people.displayName,
    })
    .from(comments)
    .innerJoin(people, eq(people.id, comments.authorId))
    .where(inArray(comments.id, ids))
}
