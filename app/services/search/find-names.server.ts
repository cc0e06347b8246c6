import type { Scope } from '#app/domain/record/visibility.ts'
import { authorPlace } from '#app/domain/search/author-place.ts'
import type { NamedKind } from '#app/domain/search/named.ts'
import { isNamedKind, RESULTS_A_PAGE, type SearchInput } from '#app/domain/search/page-input.ts'
import type { SearchQuery, Term } from '#app/domain/search/query.ts'
import { reader } from '#db/client.ts'
import { findNamed } from '#db/search/find-named.ts'
import { type NamedResult, showNamed } from './show-named.server.ts'

/** So many are shown together with records, and fewer where any were found. */
const ABOVE = 6

export type Names = { results: NamedResult[]; counts: Map<NamedKind, number>; total: number }

/**
 * People, works, observables, tags and areas that a search finds: a page of the kind that was chosen;
 * above everything only those that are called so. Filters are about records and leave them out.
 */
export async function findNames(
  scope: Scope,
  { terms, filters }: SearchQuery,
  input: SearchInput,
): Promise<Names> {
  if (filters.length > 0) return { results: [], counts: new Map(), total: 0 }
  const kind = isNamedKind(input.kind) ? input.kind : null
  const page = kind
    ? { offset: (input.page - 1) * RESULTS_A_PAGE, limit: RESULTS_A_PAGE }
    : { offset: 0, limit: ABOVE }
  const { hits, counts } = await findNamed(reader(), scope, { terms, kind, ...page })
  const isShown = kind !== null || (input.kind === null && input.page === 1)
  const called = hits.filter((hit) => kind !== null || hit.inTitle)
  return {
    results: isShown ? byPlace(await showNamed(called), terms) : [],
    counts,
    total: (kind && counts.get(kind)) ?? 0,
  }
}

/** Of works whose authors have the name, those come first where it stands further to the front. */
function byPlace(found: NamedResult[], terms: Term[]): NamedResult[] {
  const works = found.flatMap((one) => (one.kind === 'reference' ? one : []))
  const sorted = works
    .map((one) => ({ one, place: authorPlace(one.work.authors, terms) }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place))
  return found.map((one) => (one.kind === 'reference' ? (sorted.shift()?.one ?? one) : one))
}
