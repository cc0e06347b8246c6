import { parseThreadSort, type ThreadSort } from './sort.ts'

/** Which page of a thread an address asks for. */
export type ThreadQuery = { sort: ThreadSort; after: string | null }

export const FIRST_PAGE: ThreadQuery = { sort: 'best', after: null }

/** Reads `?sort=newest&after=…`; anything that is not understood is the first page of the best. */
export const readThreadQuery = (query: URLSearchParams): ThreadQuery => ({
  sort: parseThreadSort(query.get('sort')),
  after: query.get('after'),
})

/** The query string for a page of a thread, the shortest there is. */
export function threadQueryString(sort: ThreadSort, after: string | null = null): string {
  const query = new URLSearchParams()
  if (sort !== 'best') query.set('sort', sort)
  if (after) query.set('after', after)
  return query.toString()
}
