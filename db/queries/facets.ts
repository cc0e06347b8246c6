import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { COUNTED, GROUPED } from '#app/domain/list/count.ts'
import type { ListSort } from '#app/domain/list/sort.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import { people, questions, records, recordTags, tags } from '../schema/index.ts'
import { type Narrowing, narrowed } from '../search/narrowed.ts'
import type { Reader } from '../types.ts'
import { inSort } from './record-list.ts'

export type Grouping = 'kind' | 'status' | 'area' | 'tag'
export type Grouped = { facet: Grouping; key: string | null; questions: number }
type Row = { facet: Grouping; key: string | null; questions: unknown }

const OFFERED_TAGS = 12
const GROUPED_BY = { kind: questions.questionKind, status: records.status, area: records.areaId }

/**
 * How many of the newest `GROUPED` questions of each narrowing have each kind, status and area, and
 * their most used tags: one query.
 */
export async function groupQuestions(
  q: Reader,
  scope: Scope,
  sort: ListSort,
  narrowings: Record<Grouping, Narrowing>,
): Promise<Grouped[]> {
  const newest = (column: SQL, name: Grouping) =>
    sql`(select ${column} as found ${listed(scope, sort, narrowings[name])}
      order by ${records.createdAt} desc limit ${GROUPED + 1}) as listed`
  const groups = (['kind', 'status', 'area'] as const).map(
    (name) => sql`select ${name} as facet, found as key, count(*) as questions
      from ${newest(sql`${GROUPED_BY[name]}`, name)} group by found`,
  )
  const popular = sql`select * from (select 'tag' as facet, ${tags.name} as key, count(*) as questions
    from ${newest(sql`${records.id}`, 'tag')}
    inner join ${recordTags} on ${recordTags.recordId} = listed.found
    inner join ${tags} on ${tags.id} = ${recordTags.tagId}
    group by ${tags.name} order by 3 desc, 2 limit ${OFFERED_TAGS}) as popular`
  const rows = await q.rows<Row>(sql.join([...groups, popular], sql` union all `))
  return rows.map((row) => ({ ...row, questions: Number(row.questions) }))
}

/** How many questions each narrowing leaves, to one past `COUNTED`: one query for all of them. */
export async function countQuestions(
  q: Reader,
  scope: Scope,
  sort: ListSort,
  asked: { name: string; narrowing: Narrowing }[],
): Promise<Map<string, number>> {
  const counts = asked.map(
    ({ name, narrowing }) => sql`select ${name} as name, (select count(*) from (
      select 1 ${listed(scope, sort, narrowing)} limit ${COUNTED + 1}) as counted) as questions`,
  )
  const rows = await q.rows<{ name: string; questions: unknown }>(
    sql.join(counts, sql` union all `),
  )
  return new Map(rows.map((row) => [row.name, Number(row.questions)]))
}

const listed = (scope: Scope, sort: ListSort, narrowing: Narrowing) =>
  sql`from ${records} inner join ${questions} on ${questions.recordId} = ${records.id}
    where ${and(narrowed(scope, narrowing), inSort(sort))}`

/** Which of these tags and people there are. */
export async function knownNames(q: Reader, names: { tags: string[]; author: string | null }) {
  const [foundTags, foundPeople] = await Promise.all([
    names.tags.length === 0
      ? []
      : q.select({ name: tags.name }).from(tags).where(inArray(tags.name, names.tags)),
    names.author === null
      ? []
      : q
          .select({ handle: people.handle, displayName: people.displayName })
          .from(people)
          .where(eq(people.handle, names.author)),
  ])
  return { tags: new Set(foundTags.map((tag) => tag.name)), author: foundPeople[0] ?? null }
}
