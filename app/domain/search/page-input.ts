import { RECORD_KINDS } from '#app/domain/record/kind.ts'
import { NAMED_KINDS, type NamedKind } from './named.ts'

export const SEARCHED_KINDS = [...RECORD_KINDS, 'comment'] as const
export type SearchedKind = (typeof SEARCHED_KINDS)[number]

export type SearchInput = {
  q: string
  kind: SearchedKind | NamedKind | null
  page: number
  /** Of this site, so that an address of a record here can be searched for. */
  host?: string
}

export const isNamedKind = (kind: SearchInput['kind']): kind is NamedKind =>
  NAMED_KINDS.some((one) => one === kind)

/** Results on a page, and the last page that the ranked matches can fill. */
export const RESULTS_A_PAGE = 20
const LAST_PAGE = 250

/** Reads the address of a search; what it does not understand is as if it were absent. */
export function searchInput({ searchParams: params, host }: URL): SearchInput {
  const page = /^[1-9]\d{0,2}$/.test(params.get('page') ?? '') ? Number(params.get('page')) : 1
  return {
    q: params.get('q') ?? '',
    kind: [...SEARCHED_KINDS, ...NAMED_KINDS].find((kind) => kind === params.get('kind')) ?? null,
    page: Math.min(page, LAST_PAGE),
    host,
  }
}

/** The same as a query string, in one order, without what goes without saying. */
export function searchQuery({ q, kind, page }: SearchInput): string {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  if (kind) params.set('kind', kind)
  if (page > 1) params.set('page', String(page))
  return params.toString()
}
