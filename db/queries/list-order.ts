import { and, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import { type Cursor, openAt, placedValue } from '#app/domain/list/cursor.ts'
import type { Place } from '#app/domain/list/filters.ts'
import { isAscending, isByTime, isOpenFirst, type ListSort } from '#app/domain/list/sort.ts'
import { UNDECIDED_STATES } from '#app/domain/prediction/state.ts'
import { predictions, records } from '../schema/index.ts'

const SORTED_BY = {
  hot: records.hot,
  new: records.createdAt,
  active: records.lastActivityAt,
  top: records.score,
  'without-replies': records.createdAt,
  deadline: predictions.deadline,
  divided: records.divided,
  evidence: records.evidenceAt,
} as const

/** The id, of the table whose index has the order. */
const idOf = (sort: ListSort) => (sort === 'deadline' ? predictions.recordId : records.id)

/** By what a list is sorted, first to last; all one way, the id at the end. */
export function orderedBy(sort: ListSort) {
  const id = idOf(sort)
  return isOpenFirst(sort) ? [records.open, SORTED_BY[sort], id] : [SORTED_BY[sort], id]
}

/** Some orders are also a choice of records. */
export function inSort(sort: ListSort): SQL | undefined {
  switch (sort) {
    case 'without-replies':
      return eq(records.commentCount, 0)
    case 'deadline':
      return and(isNotNull(predictions.deadline), inArray(records.status, [...UNDECIDED_STATES]))
    case 'divided':
      return isNotNull(records.divided)
    case 'evidence':
      return isNotNull(records.evidenceAt)
    default:
      return undefined
  }
}

/** Whether a list is read from its end: against its order, and that is the other way round for some. */
export const isDescending = (sort: ListSort, place: Place): boolean =>
  isAscending(sort) === (place !== null && 'before' in place)

/** What lies beyond a place, in the direction in which the list is read. */
export function beyond(sort: ListSort, place: Place): SQL | undefined {
  if (!place) return undefined
  const cursor = 'before' in place ? place.before : place.after
  const row = sql.join([...orderedBy(sort)], sql`, `)
  return isDescending(sort, place)
    ? sql`(${row}) < (${at(sort, cursor)})`
    : sql`(${row}) > (${at(sort, cursor)})`
}

function at(sort: ListSort, { value, id }: Cursor): SQL {
  const column = SORTED_BY[sort]
  if (isByTime(sort)) return sql`${sql.param(new Date(value), column)}, ${id}`
  if (!isOpenFirst(sort)) return sql`${sql.param(value, column)}, ${id}`
  const place = openAt(value)
  return sql`${sql.param(place.open, records.open)}, ${sql.param(place.value, column)}, ${id}`
}

type Sorted = {
  id: string
  open: boolean
  hot: number
  score: number
  createdAt: Date
  lastActivityAt: Date
  deadline: Date | null
  evidenceAt: Date | null
  divided: number | null
}

/** Where a record stands in a list of this order. */
export const cursorOf = (sort: ListSort, record: Sorted): Cursor => ({
  value: sortedValue(sort, record),
  id: record.id,
})

function sortedValue(sort: ListSort, record: Sorted): number {
  switch (sort) {
    case 'hot':
      return placedValue(record.open, record.hot)
    case 'top':
      return record.score
    case 'divided':
      return record.divided ?? 0
    case 'active':
      return record.lastActivityAt.getTime()
    case 'deadline':
      return record.deadline?.getTime() ?? 0
    case 'evidence':
      return record.evidenceAt?.getTime() ?? 0
    default:
      return record.createdAt.getTime()
  }
}
