import { and, asc, desc, eq, exists, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { Place } from '#app/domain/list/filters.ts'
import { OWN_FACETS, type OwnFacet } from '#app/domain/list/kinds.ts'
import type { ListSort } from '#app/domain/list/sort.ts'
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
import { beyond, inSort, isDescending, orderedBy } from './list-order.ts'

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
  open: records.open,
  statusBasis: records.statusBasis,
  deadline: predictions.deadline,
  evidenceAt: records.evidenceAt,
  divided: records.divided,
  ofQuestion: questions.summary,
  ofClaim: claims.summary,
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
  const order = isDescending(sort, place) ? desc : asc
  return q
    .select({ ...columns, own: ownColumns(listing) })
    .from(records)
    .leftJoin(questions, eq(questions.recordId, records.id))
    .leftJoin(claims, eq(claims.recordId, records.id))
    .leftJoin(predictions, eq(predictions.recordId, records.id))
    .leftJoin(experiments, eq(experiments.recordId, records.id))
    .innerJoin(people, eq(people.id, records.authorId))
    .leftJoin(areas, eq(areas.id, records.areaId))
    .where(
      sort === 'deadline'
        ? inArray(records.id, firstDue(q, listing, narrowing, page))
        : and(narrowed(listing, narrowing), inSort(sort), beyond(sort, place)),
    )
    .orderBy(...orderedBy(sort).map((column) => order(column)))
    .limit(limit)
}

/**
 * The ids of a page by deadline: read along its index, and asked of each whether the list has it.
 * Joined, the engines would rather sort all predictions that it has.
 */
function firstDue(q: Reader, listing: Listing, narrowing: Narrowing, page: Page) {
  const { sort, place, limit } = page
  const order = isDescending(sort, place) ? desc : asc
  const wants = and(narrowed(listing, narrowing), inSort(sort))
  const has = exists(
    sql`(select 1 from ${records} where ${and(eq(records.id, predictions.recordId), wants)})`,
  )
  return q
    .select({ id: predictions.recordId })
    .from(predictions)
    .where(and(isNotNull(predictions.deadline), has, beyond(sort, place)))
    .orderBy(...orderedBy(sort).map((column) => order(column)))
    .limit(limit)
}

export type ListedRecord = Awaited<ReturnType<typeof listRecords>>[number]

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
