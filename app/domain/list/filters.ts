import {
  QUESTION_KINDS,
  QUESTION_STATUSES,
  type QuestionKind,
  type QuestionStatus,
  STATUS_GROUPS,
  type StatusGroup,
} from '#app/domain/question/status.ts'
import { type Cursor, parseCursor } from './cursor.ts'
import { DEFAULT_SORT, LIST_SORTS, type ListSort } from './sort.ts'

/** What a list of questions is narrowed to; null and empty narrow nothing. */
export type QuestionFilters = {
  kind: QuestionKind | null
  status: StatusGroup | QuestionStatus | null
  area: string | null
  /** A question must have every one. */
  tags: string[]
  author: string | null
  q: string
}

export type Place = { after: Cursor } | { before: Cursor } | null

export type ListAddress = { filters: QuestionFilters; sort: ListSort; place: Place }

const MOST_TAGS = 8
const MOST_CHARACTERS = 100

/** Reads the address of a list. What it does not know is left out and named in `ignored`. */
export function readListAddress(params: URLSearchParams): ListAddress & { ignored: string[] } {
  const ignored: string[] = []
  const chosen = <T extends string>(name: string, known: readonly T[]): T | null => {
    const value = params.get(name)
    const found = known.find((candidate) => candidate === value) ?? null
    if (value && !found) ignored.push(`${name}=${value.slice(0, MOST_CHARACTERS)}`)
    return found
  }
  const sort = chosen('sort', LIST_SORTS) ?? DEFAULT_SORT
  const filters = {
    kind: chosen('kind', QUESTION_KINDS),
    status: chosen('status', [...STATUS_GROUPS, ...QUESTION_STATUSES.filter((s) => s !== 'draft')]),
    area: named(params.get('area')),
    tags: [...new Set(params.getAll('tag').flatMap((tag) => named(tag) ?? []))].slice(0, MOST_TAGS),
    author: named(params.get('author')),
    q: params.get('q') ?? '',
  }
  return { filters, sort, place: placeIn(params, sort, ignored), ignored }
}

const named = (value: string | null): string | null =>
  value?.trim().toLowerCase().slice(0, MOST_CHARACTERS) || null

function placeIn(params: URLSearchParams, sort: ListSort, ignored: string[]): Place {
  const read = (name: string) => {
    const text = params.get(name)
    const cursor = text ? parseCursor(text, sort) : null
    if (text && !cursor) ignored.push(`${name}=${text.slice(0, MOST_CHARACTERS)}`)
    return cursor
  }
  const after = read('after')
  if (after) return { after }
  const before = read('before')
  return before ? { before } : null
}
