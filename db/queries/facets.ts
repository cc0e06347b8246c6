import { and, type SQL, sql } from 'drizzle-orm'
import { COUNTED } from '#app/domain/list/count.ts'
import type { OwnFacet } from '#app/domain/list/kinds.ts'
import type { ListSort } from '#app/domain/list/sort.ts'
import { records, recordTags, tags } from '../schema/index.ts'
import { fromRecords, ownValues } from '../search/list-values.ts'
import { type Listing, type Narrowing, narrowed } from '../search/narrowed.ts'
import type { Reader } from '../types.ts'
import { inSort } from './list-order.ts'

export type Grouping = OwnFacet | 'area' | 'tag'
export type Grouped = { facet: Grouping; key: string | null; count: number }
type Row = { facet: Grouping; key: string | null; count: unknown }

const OFFERED_TAGS = 12

/** A list, and the facets by which its records are grouped: each has one value of each, but for tags. */
export type GroupedList = { facets: readonly Grouping[]; narrowing: Narrowing }

/**
 * How many records of each list have each value of its facets, and its most used tags: one statement
 * that reads each list once, and of a long one no more than the newest, where it says how many.
 */
export async function groupRecords(
  q: Reader,
  { listing, sort, newest }: { listing: Listing; sort: ListSort; newest: number | null },
  lists: readonly GroupedList[],
): Promise<Grouped[]> {
  const named = lists.map((list, place) => ({ ...list, name: sql.raw(`list_${place}`) }))
  const read = named.map(({ name, facets, narrowing }) => {
    const records = valuesOf({ listing, sort, narrowing }, facets)
    return sql`${name} as materialized (${newest === null ? records : newestOf(records, newest)})`
  })
  const groups = named.flatMap(({ name, facets }) =>
    facets.map((facet, place) =>
      facet === 'tag' ? popularTags(name) : byValue(facet, sql.raw(`value_${place}`), name),
    ),
  )
  if (groups.length === 0) return []
  const rows = await q.rows<Row>(
    sql`with ${sql.join(read, sql`, `)} ${sql.join(groups, sql` union all `)}`,
  )
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}

type Query = { listing: Listing; sort: ListSort; narrowing: Narrowing }

function valuesOf(query: Query, facets: readonly Grouping[]): SQL {
  const { kind, now } = query.listing
  const values: Partial<Record<Grouping, SQL>> = {
    ...ownValues(kind, now),
    area: sql`${records.areaId}`,
  }
  const columns = facets.map(
    (facet, place) => sql`${values[facet] ?? sql`null`} as ${sql.raw(`value_${place}`)}`,
  )
  return sql`select ${sql.join([sql`${records.id} as id`, ...columns], sql`, `)} ${listed(query)}`
}

const newestOf = (list: SQL, most: number) =>
  sql`${list} order by ${records.createdAt} desc limit ${most + 1}`

const byValue = (facet: Grouping, value: SQL, list: SQL) =>
  sql`select ${facet} as facet, ${value} as key, count(*) as count from ${list} group by ${value}`

const popularTags = (list: SQL) =>
  sql`select * from (select 'tag' as facet, ${tags.name} as key, count(*) as count
    from ${list}
    inner join ${recordTags} on ${recordTags.recordId} = ${list}.id
    inner join ${tags} on ${tags.id} = ${recordTags.tagId}
    group by ${tags.name} order by 3 desc, 2 limit ${OFFERED_TAGS}) as popular`

/** How many records each narrowing leaves, to one past `COUNTED`: one query for all of them. */
export async function countRecords(
  q: Reader,
  listing: Listing,
  sort: ListSort,
  wanted: { name: string; narrowing: Narrowing }[],
): Promise<Map<string, number>> {
  const counts = wanted.map(
    ({ name, narrowing }) => sql`select ${name} as name, (select count(*) from (
      select 1 ${listed({ listing, sort, narrowing })} limit ${COUNTED + 1}) as counted) as count`,
  )
  const rows = await q.rows<{ name: string; count: unknown }>(sql.join(counts, sql` union all `))
  return new Map(rows.map((row) => [row.name, Number(row.count)]))
}

const listed = ({ listing, sort, narrowing }: Query) =>
  sql`${fromRecords} where ${and(narrowed(listing, narrowing), inSort(sort))}`
