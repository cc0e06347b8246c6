import { sql } from 'drizzle-orm'
import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import type { SearchQuery } from '#app/domain/search/query.ts'
import { records, searchDocuments } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { type Matching, matching } from './matching.ts'

/** Ranking looks at this many matches, the newest ones, so that a common word costs no more. */
export const RANKED = 5_000

export type Hit = { subjectId: string; recordId: string; kind: RecordKind | 'comment' }
type Row = { subject_id: string; record_id: string; kind: RecordKind | 'comment'; total: unknown }

type Wanted = Pick<SearchQuery, 'terms' | 'filters'>

/** One page of what matches, best first; `total` counts one past `RANKED` at most. */
export async function findDocuments(
  q: Reader,
  scope: Scope,
  wanted: Wanted,
  page: { limit: number; offset: number },
): Promise<{ hits: Hit[]; total: number }> {
  const rows = await q.rows<Row>(rankedPage(matching(scope, wanted), page))
  return {
    hits: rows.map((row) => ({
      subjectId: row.subject_id,
      recordId: row.record_id,
      kind: row.kind,
    })),
    total: Number(rows[0]?.total ?? 0),
  }
}

const rankedPage = (
  { from, where, rank, seq }: Matching,
  page: { limit: number; offset: number },
) => sql`
  with newest as (
    select ${seq} as seq, ${searchDocuments.subjectId} as subject_id, ${records.id} as record_id,
      ${searchDocuments.kind} as kind, ${rank} as score
    from ${from} where ${where} order by ${seq} desc limit ${RANKED + 1}
  )
  select subject_id, record_id, kind, (select count(*) from newest) as total
  from (select * from newest order by seq desc limit ${RANKED}) as ranked
  order by score desc, seq desc limit ${page.limit} offset ${page.offset}`
