import { and, eq, exists, inArray, type SQL, sql } from 'drizzle-orm'
import { COUNTED, GROUPED } from '#app/domain/list/count.ts'
import type { OwnFacet } from '#app/domain/list/kinds.ts'
import type { ListSort } from '#app/domain/list/sort.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import { people, records, recordTags, tags } from '../schema/index.ts'
import { fromRecords, ownValues } from '../search/list-values.ts'
import { type Listing, type Narrowing, narrowed } from '../search/narrowed.ts'
import type { Reader } from '../types.ts'
import { inSort } from './record-list.ts'
import { listedTo } from './visible.ts'

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
  const values: Partial<Record<Grouping, SQL>> = {
    ...ownValues(listing.kind, listing.now),
    area: sql`${records.areaId}`,
  }
  const groups = narrowings.map(([name, narrowing]) => {
    const listed = newest(values[name] ?? sql`${records.id}`, { listing, sort, narrowing })
    return name === 'tag' ? popularTags(listed) : byValue(name, listed)
  })
  const rows = await q.rows<Row>(sql.join(groups, sql` union all `))
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}

type Asked = { listing: Listing; sort: ListSort; narrowing: Narrowing }

const newest = (column: SQL, asked: Asked) =>
  sql`(select ${column} as found ${listed(asked)}
    order by ${records.createdAt} desc limit ${GROUPED + 1}) as listed`

const byValue = (name: Grouping, listed: SQL) =>
  sql`select ${name} as facet, found as key, count(*) as count from ${listed} group by found`

const popularTags = (listed: SQL) =>
  sql`select * from (select 'tag' as facet, ${tags.name} as key, count(*) as count
    from ${listed}
    inner join ${recordTags} on ${recordTags.recordId} = listed.found
    inner join ${tags} on ${tags.id} = ${recordTags.tagId}
    group by ${tags.name} order by 3 desc, 2 limit ${OFFERED_TAGS}) as popular`

/** How many records each narrowing leaves, to one past `COUNTED`: one query for all of them. */
export async function countRecords(
  q: Reader,
  listing: Listing,
  sort: ListSort,
  asked: { name: string; narrowing: Narrowing }[],
): Promise<Map<string, number>> {
  const counts = asked.map(
    ({ name, narrowing }) => sql`select ${name} as name, (select count(*) from (
      select 1 ${listed({ listing, sort, narrowing })} limit ${COUNTED + 1}) as counted) as count`,
  )
  const rows = await q.rows<{ name: string; count: unknown }>(sql.join(counts, sql` union all `))
  return new Map(rows.map((row) => [row.name, Number(row.count)]))
}

const listed = ({ listing, sort, narrowing }: Asked) =>
  sql`${fromRecords} where ${and(narrowed(listing, narrowing), inSort(sort))}`

/** Which of these people there are, and which of these tags this viewer may list a record of. */
export async function knownNames(
  q: Reader,
  scope: Scope,
  names: { tags: string[]; author: string | null },
) {
  const [foundTags, foundPeople] = await Promise.all([
    names.tags.length === 0 ? [] : tagsInUse(q, scope, names.tags),
    names.author === null
      ? []
      : q
          .select({ handle: people.handle, displayName: people.displayName })
          .from(people)
          .where(eq(people.handle, names.author)),
  ])
  return { tags: new Set(foundTags.map((tag) => tag.name)), author: foundPeople[0] ?? null }
}

function tagsInUse(q: Reader, scope: Scope, names: string[]) {
  const listed = q
    .select({ id: records.id })
    .from(recordTags)
    .innerJoin(records, eq(records.id, recordTags.recordId))
    .where(and(eq(recordTags.tagId, tags.id), listedTo(scope, records)))
  return q
    .select({ name: tags.name })
    .from(tags)
    .where(and(inArray(tags.name, names), exists(listed)))
}
