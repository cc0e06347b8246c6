import { type Count, toCount } from '#app/domain/list/count.ts'
import { type Scope, scopeOf } from '#app/domain/record/visibility.ts'
import { NAMED_KINDS, type NamedKind } from '#app/domain/search/named.ts'
import {
  isNamedKind,
  RESULTS_A_PAGE,
  SEARCHED_KINDS,
  type SearchedKind,
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
import { findNames, type Names } from './find-names.server.ts'
import { showHits } from './show-hits.server.ts'
import { recordSought } from './sought-record.server.ts'
import { suggestSpelling } from './suggest-spelling.server.ts'

/** So many names stand above records that were found. */
const FEW = 3

const NOTHING = { results: [], total: toCount(0), cut: false, previous: null, next: null }

/** A search that counts against what one address may ask in a minute. */
export async function limitedSearch(viewer: Viewer, address: string, input: SearchInput) {
  if (input.q) await consume('search', addressKey(address))
  return searchPage(viewer, input)
}

/**
 * What a search finds, best first: the record that it names, people, works and the like by their
 * names, and records and comments by their words, as far as this viewer may list them.
 */
export async function searchPage(viewer: Viewer, input: SearchInput) {
  const query = parseQuery(input.q)
  const scope = scopeOf(viewer)
  const head = { q: input.q, kind: input.kind, ignored: query.ignored, queryCut: query.cut }
  const sought = await recordSought(scope, input)
  if (isEmpty(query) && !sought)
    return { ...head, ...NOTHING, page: 1, kinds: [], names: [], empty: true, meant: null }
  const [found, counts, names] = await Promise.all([
    isNamedKind(input.kind) ? NOTHING : pageOf(scope, query, input),
    countByKind(reader(), scope, query),
    findNames(scope, query, input),
  ])
  const others = found.results.filter(({ subjectId }) => subjectId !== sought?.subjectId)
  if (sought && others.length === found.results.length)
    counts.set(sought.record.kind, (counts.get(sought.record.kind) ?? 0) + 1)
  const results = sought ? [sought, ...others] : found.results
  const nothing = results.length + names.results.length === 0
  return {
    ...head,
    ...found,
    results,
    page: input.page,
    names: names.results.slice(0, results.length > 0 && !isNamedKind(input.kind) ? FEW : undefined),
    ...(isNamedKind(input.kind) ? steps(input, names.total) : {}),
    kinds: kindOptions(counts, names, input),
    empty: false,
    meant: nothing && input.page === 1 ? await suggestSpelling(input.q) : null,
  }
}

async function pageOf(scope: Scope, query: SearchQuery, input: SearchInput) {
  if (isEmpty(query)) return NOTHING
  const wanted = narrowed(query, input)
  const offset = (input.page - 1) * RESULTS_A_PAGE
  const { hits, total } = await findDocuments(reader(), scope, wanted, {
    limit: RESULTS_A_PAGE,
    offset,
  })
  // Beyond the last page no row carries the total.
  if (hits.length === 0 && input.page > 1)
    return { ...NOTHING, previous: searchQuery({ ...input, page: 1 }) }
  return {
    results: await showHits(hits, query.terms),
    total: toCount(total),
    /** Only the newest matches were ranked. */
    cut: total > RANKED,
    ...steps(input, Math.min(total, RANKED)),
  }
}

/** The pages before and after. */
const steps = (input: SearchInput, total: number) => ({
  previous: input.page > 1 ? searchQuery({ ...input, page: input.page - 1 }) : null,
  next:
    input.page * RESULTS_A_PAGE < total ? searchQuery({ ...input, page: input.page + 1 }) : null,
})

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

function kindOptions(
  counts: Map<string, number>,
  names: Pick<Names, 'counts'>,
  input: SearchInput,
): KindOption[] {
  const all = [...counts.values(), ...names.counts.values()].reduce((sum, count) => sum + count, 0)
  const option = (kind: SearchInput['kind'], count: number): KindOption => ({
    kind,
    count: toCount(count),
    selected: input.kind === kind,
    query: searchQuery({ ...input, kind, page: 1 }),
  })
  const kinds = [
    ...SEARCHED_KINDS.map((kind: SearchedKind) => option(kind, counts.get(kind) ?? 0)),
    ...NAMED_KINDS.map((kind: NamedKind) => option(kind, names.counts.get(kind) ?? 0)),
  ]
  return [option(null, all), ...kinds.filter(({ count, selected }) => count.value > 0 || selected)]
}
