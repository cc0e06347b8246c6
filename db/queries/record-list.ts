import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Cursor } from '#app/domain/list/cursor.ts'
import type { Place } from '#app/domain/list/filters.ts'
import { isByTime, type ListSort } from '#app/domain/list/sort.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import { areas, people, questions, records, recordTags, tags } from '../schema/index.ts'
import { type Narrowing, narrowed } from '../search/narrowed.ts'
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
  questionKind: questions.questionKind,
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

type Page = { sort: ListSort; place: Place; limit: number }

/**
 * Up to `limit` questions after a place in the list, or before it: those come nearest first, that
 * is, against the order of the list.
 */
export function listQuestions(q: Reader, scope: Scope, narrowing: Narrowing, page: Page) {
  const { sort, place, limit } = page
  const backwards = place !== null && 'before' in place
  const order = backwards ? asc : desc
  const column = SORTED_BY[sort]
  return q
    .select(columns)
    .from(records)
    .innerJoin(questions, eq(questions.recordId, records.id))
    .innerJoin(people, eq(people.id, records.authorId))
    .leftJoin(areas, eq(areas.id, records.areaId))
    .where(and(narrowed(scope, narrowing), inSort(sort), beyond(sort, place)))
    .orderBy(order(column), order(records.id))
    .limit(limit)
}

export type ListedQuestion = Awaited<ReturnType<typeof listQuestions>>[number]

/** The order *without replies* is also a choice of questions. */
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

/** Where a question stands in a list of this order. */
export function cursorOf(sort: ListSort, question: ListedQuestion): Cursor {
  const { hot, score, createdAt, lastActivityAt, id } = question
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
