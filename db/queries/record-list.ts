import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Cursor } from '#app/domain/list/cursor.ts'
import type { Place } from '#app/domain/list/filters.ts'
import { OWN_FACETS, type OwnFacet } from '#app/domain/list/kinds.ts'
import { isByTime, type ListSort } from '#app/domain/list/sort.ts'
import {
  areas,
  claims,
  experiments,
  people,
  predictions,
  questions,
  records,
  recordTags,
  tags,
} from '../schema/index.ts'
import { ownValues } from '../search/list-values.ts'
import { type Listing, type Narrowing, narrowed } from '../search/narrowed.ts'
import type { Reader } from '../types.ts'

const SORTED_BY = {
  hot: records.hot,
  new: records.createdAt,
  active: records.lastActivityAt,
  top: records.score,
  'without-replies': records.createdAt,
} as const

const columns = {
  id: records.id,
  number: records.number,
  slug: records.slug,
  revision: records.revision,
  titleHtml: records.titleHtml,
  titlePlain: records.titlePlain,
  excerptHtml: records.excerptHtml,
  visibility: records.visibility,
  status: records.status,
  statusAsOf: records.statusAsOf,
  areaKey: areas.key,
  areaName: areas.name,
  commentCount: records.commentCount,
  score: records.score,
  hot: records.hot,
  createdAt: records.createdAt,
  lastActivityAt: records.lastActivityAt,
  handle: people.handle,
  displayName: people.displayName,
}

/** What a record has of each facet of its kind's own; null for those its kind does not have. */
function ownColumns({ kind, now }: Listing) {
  const values = ownValues(kind, now)
  return Object.fromEntries(
    OWN_FACETS.map((facet) => [facet, values[facet] ?? sql`null`]),
  ) as Record<OwnFacet, SQL<string | null>>
}

type Page = { sort: ListSort; place: Place; limit: number }

/**
 * Up to `limit` records after a place in the list, or before it: those come nearest first, that
 * is, against the order of the list.
 */
export function listRecords(q: Reader, listing: Listing, narrowing: Narrowing, page: Page) {
  const { sort, place, limit } = page
  const backwards = place !== null && 'before' in place
  const order = backwards ? asc : desc
  const column = SORTED_BY[sort]
  return q
    .select({ ...columns, own: ownColumns(listing) })
    .from(records)
    .leftJoin(questions, eq(questions.recordId, records.id))
    .leftJoin(claims, eq(claims.recordId, records.id))
    .leftJoin(predictions, eq(predictions.recordId, records.id))
    .leftJoin(experiments, eq(experiments.recordId, records.id))
    .innerJoin(people, eq(people.id, records.authorId))
    .leftJoin(areas, eq(areas.id, records.areaId))
    .where(and(narrowed(listing, narrowing), inSort(sort), beyond(sort, place)))
    .orderBy(order(column), order(records.id))
    .limit(limit)
}

export type ListedRecord = Awaited<ReturnType<typeof listRecords>>[number]

/** The order *without replies* is also a choice of records. */
export const inSort = (sort: ListSort): SQL | undefined =>
  sort === 'without-replies' ? eq(records.commentCount, 0) : undefined

function beyond(sort: ListSort, place: Place): SQL | undefined {
  if (!place) return undefined
  return 'before' in place
    ? sql`${row(sort)} > ${at(sort, place.before)}`
    : sql`${row(sort)} < ${at(sort, place.after)}`
}

const row = (sort: ListSort) => sql`(${SORTED_BY[sort]}, ${records.id})`

function at(sort: ListSort, { value, id }: Cursor): SQL {
  const column = SORTED_BY[sort]
  return sql`(${sql.param(isByTime(sort) ? new Date(value) : value, column)}, ${id})`
}

/** Where a record stands in a list of this order. */
export function cursorOf(sort: ListSort, record: ListedRecord): Cursor {
  const { hot, score, createdAt, lastActivityAt, id } = record
  const moment = sort === 'active' ? lastActivityAt : createdAt
  const value = isByTime(sort) ? moment.getTime() : sort === 'hot' ? hot : score
  return { value, id }
}

/** The tags of many records at once, in alphabetical order. */
export async function tagsOfAll(q: Reader, recordIds: string[]): Promise<Map<string, string[]>> {
  const byRecord = new Map<string, string[]>()
  if (recordIds.length === 0) return byRecord
  const rows = await q
    .select({ recordId: recordTags.recordId, name: tags.name })
    .from(recordTags)
    .innerJoin(tags, eq(tags.id, recordTags.tagId))
    .where(inArray(recordTags.recordId, recordIds))
    .orderBy(asc(tags.name))
  for (const { recordId, name } of rows)
    byRecord.set(recordId, [...(byRecord.get(recordId) ?? []), name])
  return byRecord
}
