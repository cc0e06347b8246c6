import { and, type SQL, sql } from 'drizzle-orm'
import { COUNTED, GROUPED } from '#app/domain/list/count.ts'
import type { OwnFacet } from '#app/domain/list/kinds.ts'
import type { ListSort } from '#app/domain/list/sort.ts'
import { records, recordTags, tags } from '../schema/index.ts'
import { fromRecords, ownValues } from '../search/list-values.ts'
import { type Listing, type Narrowing, narrowed } from '../search/narrowed.ts'
import type { Reader } from '../types.ts'
import { inSort } from './record-list.ts'

export type Grouping = OwnFacet | 'area' | 'tag'
export type Grouped = { facet: Grouping; key: string | null; count: number }
type Row = { facet: Grouping; key: string | null; count: unknown }

const OFFERED_TAGS = 12

/**
 * How many of the newest `GROUPED` records of each narrowing have each value of the facets given,
 * and the most used tags of that of `tag`: one query.
 */
export async function groupRecords(
  q: Reader,
  listing: Listing,
  sort: ListSort,
  narrowings: (readonly [Grouping, Narrowing])[],
): Promise<Grouped[]> {
  const values = valuesIn(listing)
  const groups = narrowings.map(([name, narrowing]) => {
    const listed = newest(values[name] ?? sql`${records.id}`, { listing, sort, narrowing })
    return name === 'tag' ? popularTags(listed) : byValue(name, listed)
  })
  const rows = await q.rows<Row>(sql.join(groups, sql` union all `))
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}

const valuesIn = ({ kind, now }: Listing): Partial<Record<Grouping, SQL>> => ({
  ...ownValues(kind, now),
  area: sql`${records.areaId}`,
})

type Query = { listing: Listing; sort: ListSort; narrowing: Narrowing }

const newest = (column: SQL, query: Query) =>
  sql`(select ${column} as found ${listed(query)}
    order by ${records.createdAt} desc limit ${GROUPED + 1}) as listed`

const byValue = (name: Grouping, listed: SQL) =>
  sql`select ${name} as facet, found as key, count(*) as count from ${listed} group by found`

const popularTags = (listed: SQL) =>
  sql`select * from (select 'tag' as facet, ${tags.name} as key, count(*) as count
    from ${listed}
    inner join ${recordTags} on ${recordTags.recordId} = listed.found
    inner join ${tags} on ${tags.id} = ${recordTags.tagId}
    group by ${tags.name} order by 3 desc, 2 limit ${OFFERED_TAGS}) as popular`

/**
 * How many of all records that a narrowing leaves have each value of each of these facets: one pass over
 * them, however many values there are to choose from.
 */
export async function groupAll(
  q: Reader,
  { listing, sort, narrowing }: Query,
  facets: readonly (OwnFacet | 'area')[],
): Promise<Grouped[]> {
  if (facets.length === 0) return []
  const values = valuesIn(listing)
  const columns = facets.map((facet, place) => sql`${values[facet]} as ${sql.raw(`v${place}`)}`)
  const places = facets.map((_, place) => sql.raw(`v${place}`))
  const rows = await q.rows<Record<string, unknown>>(sql`
    select ${sql.join(places, sql`, `)}, count(*) as count
    from (select ${sql.join(columns, sql`, `)} ${listed({ listing, sort, narrowing })}) as listed
    group by ${sql.join(places, sql`, `)}`)
  return facets.flatMap((facet, place) =>
    rows.map((row) => ({
      facet,
      key: row[`v${place}`] as string | null,
      count: Number(row.count),
    })),
  )
}

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
