import { type Count, toCount } from '#app/domain/list/count.ts'
import { type Scope, scopeOf } from '#app/domain/record/visibility.ts'
import {
  RESULTS_A_PAGE,
  SEARCHED_KINDS,
  type SearchInput,
  searchQuery,
} from '#app/domain/search/page-input.ts'
import { parseQuery } from '#app/domain/search/parse-query.ts'
import { isEmpty, type SearchQuery } from '#app/domain/search/query.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { addressKey } from '#app/services/limits/address-key.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { reader } from '#db/client.ts'
import { countByKind } from '#db/search/count-documents.ts'
import { findDocuments, RANKED } from '#db/search/find-documents.ts'
import { showHits } from './show-hits.server.ts'

const NOTHING = { results: [], total: toCount(0), cut: false, previous: null, next: null }

/** A search that counts against what one address may ask in a minute. */
export async function limitedSearch(viewer: Viewer, address: string, input: SearchInput) {
  if (input.q) await consume('search', addressKey(address))
  return searchPage(viewer, input)
}

/** What a search finds among the records and comments that this viewer may list, best first. */
export async function searchPage(viewer: Viewer, input: SearchInput) {
  const query = parseQuery(input.q)
  const head = { q: input.q, kind: input.kind, ignored: query.ignored, queryCut: query.cut }
  if (isEmpty(query)) return { ...head, ...NOTHING, page: 1, kinds: [], empty: true }
  const scope = scopeOf(viewer)
  const [found, kinds] = await Promise.all([
    pageOf(scope, query, input),
    kindFacet(scope, query, input),
  ])
  return { ...head, ...found, kinds, empty: false }
}

async function pageOf(scope: Scope, query: SearchQuery, input: SearchInput) {
  const wanted = narrowed(query, input)
  const offset = (input.page - 1) * RESULTS_A_PAGE
  const { hits, total } = await findDocuments(reader(), scope, wanted, {
    limit: RESULTS_A_PAGE,
    offset,
  })
  // Beyond the last page no row carries the total.
  if (hits.length === 0 && input.page > 1)
    return { ...NOTHING, page: input.page, previous: first(input) }
  const more = offset + RESULTS_A_PAGE < Math.min(total, RANKED)
  return {
    results: await showHits(hits, query.terms),
    page: input.page,
    total: toCount(total),
    /** Only the newest matches were ranked. */
    cut: total > RANKED,
    previous: input.page > 1 ? searchQuery({ ...input, page: input.page - 1 }) : null,
    next: more ? searchQuery({ ...input, page: input.page + 1 }) : null,
  }
}

const first = (input: SearchInput) => searchQuery({ ...input, page: 1 })

function narrowed(query: SearchQuery, { kind }: SearchInput): SearchQuery {
  if (!kind) return query
  return { ...query, filters: [...query.filters, { key: 'kind', value: kind, negated: false }] }
}

type KindOption = {
  kind: SearchInput['kind']
  count: Count
  selected: boolean
  /** The query string that chooses it; `kind` null stands for everything. */
  query: string
}

async function kindFacet(
  scope: Scope,
  query: SearchQuery,
  input: SearchInput,
): Promise<KindOption[]> {
  const counts = await countByKind(reader(), scope, query)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const option = (kind: SearchInput['kind'], count: number): KindOption => ({
    kind,
    count: toCount(count),
    selected: input.kind === kind,
    query: searchQuery({ ...input, kind, page: 1 }),
  })
  const kinds = SEARCHED_KINDS.map((kind) => option(kind, counts.get(kind) ?? 0))
  return [option(null, all), ...kinds.filter(({ count, selected }) => count.value > 0 || selected)]
}
