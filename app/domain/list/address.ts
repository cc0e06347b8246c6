import { cursorText } from './cursor.ts'
import type { ListAddress, ListFilters } from './filters.ts'
import { OWN_FACETS } from './kinds.ts'
import { DEFAULT_SORT, type ListSort } from './sort.ts'

/** The query string of a list, in one order, without what goes without saying. */
export function listQuery({ filters, sort, place }: ListAddress): string {
  const params = new URLSearchParams()
  for (const name of ['q', ...OWN_FACETS, 'area', 'author', 'claim', 'observable'] as const) {
    const value = filters[name]
    if (value) params.set(name, value)
  }
  for (const tag of filters.tags) params.append('tag', tag)
  if (sort !== DEFAULT_SORT) params.set('sort', sort)
  if (place && 'after' in place) params.set('after', cursorText(place.after))
  if (place && 'before' in place) params.set('before', cursorText(place.before))
  return params.toString()
}

/** The same list narrowed otherwise, from its beginning. */
export const withFilters = (address: ListAddress, change: Partial<ListFilters>): ListAddress => ({
  ...address,
  filters: { ...address.filters, ...change },
  place: null,
})

export const withSort = (address: ListAddress, sort: ListSort): ListAddress => ({
  ...address,
  sort,
  place: null,
})
