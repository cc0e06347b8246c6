import { parseRecordName } from '#app/domain/record/kind.ts'
import { type Cursor, parseCursor } from './cursor.ts'
import { knownKey, type ListedKind, OWN_FACETS, type OwnFacet, ownFacets } from './kinds.ts'
import { DEFAULT_SORT, type ListSort, sortsOf } from './sort.ts'

/**
 * What a list is narrowed to; null and empty narrow nothing. Facets that the kind of the list does
 * not have are null.
 */
export type ListFilters = Record<OwnFacet, string | null> & {
  area: string | null
  /** A record must have every one. */
  tags: string[]
  author: string | null
  /** The claim that predictions follow from, such as `C7`. */
  claim: string | null
  /** The observable that predictions are about, by its key. */
  observable: string | null
  q: string
}

/** Whether everything is listed, if in some order. */
export const isWhole = ({ tags, ...filters }: ListFilters): boolean =>
  tags.length === 0 && Object.values(filters).every((value) => !value)

export type Place = { after: Cursor } | { before: Cursor } | null

export type ListAddress = { filters: ListFilters; sort: ListSort; place: Place }

const MOST_TAGS = 8
const MOST_CHARACTERS = 100

/** Reads the address of a kind's list. What it does not know is left out and named in `ignored`. */
export function readListAddress(
  kind: ListedKind,
  params: URLSearchParams,
): ListAddress & { ignored: string[] } {
  const ignored: string[] = []
  const chosen = <Found extends string>(name: string, find: (value: string) => Found | null) => {
    const value = params.get(name)
    const found = value ? find(value) : null
    if (value && !found) ignored.push(`${name}=${value.slice(0, MOST_CHARACTERS)}`)
    return found
  }
  const sort = chosen('sort', (value) => sortsOf(kind).find((one) => one === value) ?? null)
  const own = ownFacets(kind)
  const filters = {
    ...emptyOwn(),
    ...Object.fromEntries(
      own.map((facet) => [facet, chosen(facet, (value) => knownKey(kind, facet, value))]),
    ),
    area: named(params.get('area')),
    tags: [...new Set(params.getAll('tag').flatMap((tag) => named(tag) ?? []))].slice(0, MOST_TAGS),
    author: named(params.get('author')),
    claim: chosen('claim', (value) => (kind === 'prediction' ? claimIn(value) : null)),
    observable: chosen('observable', (value) => (kind === 'prediction' ? named(value) : null)),
    q: params.get('q') ?? '',
  }
  const order = sort ?? DEFAULT_SORT
  return { filters, sort: order, place: placeIn(params, order, ignored), ignored }
}

const emptyOwn = () =>
  Object.fromEntries(OWN_FACETS.map((facet) => [facet, null])) as Record<OwnFacet, string | null>

function claimIn(value: string): string | null {
  const name = value.toUpperCase()
  return parseRecordName(name)?.kind === 'claim' ? name : null
}

// PostgreSQL refuses NUL in whatever it is asked; with another sign it is a name that nothing has.
const named = (value: string | null): string | null =>
  value?.replaceAll('\0', '\uFFFD').trim().toLowerCase().slice(0, MOST_CHARACTERS) || null

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
