import { eq, type SQL, sql } from 'drizzle-orm'
import { COUNTED, GROUPED } from '#app/domain/list/count.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import { SEARCHED_KINDS } from '#app/domain/search/page-input.ts'
import type { SearchQuery, Term } from '#app/domain/search/query.ts'
import { searchDocuments } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { engine } from './index.ts'
import { matching } from './matching.ts'

type Row = { name: string; texts: unknown }

/** How many matches there are of each kind; of more than `GROUPED`, each to one past `COUNTED`. */
export async function countByKind(
  q: Reader,
  scope: Scope,
  wanted: Pick<SearchQuery, 'terms' | 'filters'>,
): Promise<Map<string, number>> {
  const { from, where } = matching(scope, wanted)
  const rows = await q.rows<Row>(sql`select kind as name, count(*) as texts
    from (select ${searchDocuments.kind} as kind from ${from} where ${where} limit ${GROUPED + 1}) as matching
    group by kind`)
  const counts = new Map(rows.map((row) => [row.name, Number(row.texts)]))
  const all = [...counts.values()].reduce((sum, texts) => sum + texts, 0)
  return all > GROUPED ? countKindsSingly(q, scope, wanted) : counts
}

function countKindsSingly(
  q: Reader,
  scope: Scope,
  wanted: Pick<SearchQuery, 'terms' | 'filters'>,
): Promise<Map<string, number>> {
  const counts = SEARCHED_KINDS.map((kind) => {
    const { from, where } = matching(scope, { ...wanted, also: eq(searchDocuments.kind, kind) })
    return bounded(kind, sql`${from} where ${where}`)
  })
  return counted(q, counts)
}

/** In how many texts each word stands, to one past `COUNTED`, whoever may read them. */
export function countHolding(q: Reader, words: string[]): Promise<Map<string, number>> {
  const term = (word: string): Term => ({ phrases: [[word]] })
  return counted(
    q,
    words.map((word) => bounded(word, sql`${engine.matching([term(word)])} as holding`)),
  )
}

/** The number of texts ever indexed. */
export async function countIndexed(q: Reader): Promise<number> {
  const [row] = await q
    .select({ texts: sql<number>`coalesce(max(${searchDocuments.seq}), 0)`.mapWith(Number) })
    .from(searchDocuments)
  return row?.texts ?? 0
}

const bounded = (name: string, from: SQL) => sql`
  select ${name} as name, (select count(*) from (select 1 from ${from} limit ${COUNTED + 1}) as counted) as texts`

async function counted(q: Reader, counts: SQL[]): Promise<Map<string, number>> {
  if (counts.length === 0) return new Map()
  const rows = await q.rows<Row>(sql.join(counts, sql` union all `))
  return new Map(rows.map((row) => [row.name, Number(row.texts)]))
}
