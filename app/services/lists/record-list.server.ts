import { listQuery, withSort } from '#app/domain/list/address.ts'
import { type ListAddress, type Place, readListAddress } from '#app/domain/list/filters.ts'
import type { ListedKind } from '#app/domain/list/kinds.ts'
import { sortsOf } from '#app/domain/list/sort.ts'
import type { ListedRow, RecordList } from '#app/domain/list/view.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { parseQuery } from '#app/domain/search/parse-query.ts'
import type { SearchQuery } from '#app/domain/search/query.ts'
import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { reader } from '#db/client.ts'
import { listAreas } from '#db/queries/areas.ts'
import { knownNames } from '#db/queries/known-names.ts'
import { cursorOf } from '#db/queries/list-order.ts'
import { type ListedRecord, listRecords, tagsOfAll } from '#db/queries/record-list.ts'
import type { Listing } from '#db/search/narrowed.ts'
import { versionCache } from '#db/version-cache.ts'
import { listFacets } from './list-facets.server.ts'
import { belowOfRow, summaryOfRow, symbolsFor } from './row-summary.server.ts'

const A_PAGE = 25

const keptAreas = versionCache<Awaited<ReturnType<typeof listAreas>>>(1)

/**
 * One page of the records of a kind that this viewer may list, narrowed and sorted as the address says, with
 * what else it can be narrowed to. The number of queries does not depend on what is found.
 */
export async function recordList(
  kind: ListedKind,
  viewer: Viewer,
  params: URLSearchParams,
  at = now(),
): Promise<RecordList> {
  const listing = { scope: scopeOf(viewer), kind, now: at }
  const areas = await keptAreas('', async () => listAreas(reader()))
  const { address, named, ignored } = await knownAddress(listing, params, areas)
  const search = parseQuery(address.filters.q)
  const [page, facets] = await Promise.all([
    pageOf(listing, address, search),
    listFacets({ listing, address, search, areas, named }),
  ])
  return {
    kind,
    ...page,
    ...facets,
    filters: address.filters,
    sort: address.sort,
    sorts: sortsOf(kind).map((sort) => ({
      sort,
      selected: sort === address.sort,
      query: listQuery(withSort(address, sort)),
    })),
    ignored: [...ignored, ...search.ignored],
    queryCut: search.cut,
  }
}

/** The address without what there is none of for this viewer; `ignored` names it. */
async function knownAddress(
  { scope, kind }: Listing,
  params: URLSearchParams,
  areas: { key: string }[],
) {
  const { ignored, ...address } = readListAddress(kind, params)
  const { area, tags, author, claim, observable } = address.filters
  const known = await knownNames(reader(), scope, { tags, author, claim, observable })
  const areaKnown = areas.some(({ key }) => key === area)
  if (area && !areaKnown) ignored.push(`area=${area}`)
  for (const name of ['author', 'claim', 'observable'] as const)
    if (address.filters[name] && !known[name]) ignored.push(`${name}=${address.filters[name]}`)
  ignored.push(...tags.filter((tag) => !known.tags.has(tag)).map((tag) => `tag=${tag}`))
  const filters = {
    ...address.filters,
    area: areaKnown ? area : null,
    tags: tags.filter((tag) => known.tags.has(tag)),
    author: known.author && author,
    claim: known.claim && claim,
    observable: known.observable && observable,
  }
  const { tags: _, ...named } = known
  return { address: { ...address, filters }, named, ignored }
}

async function pageOf(listing: Listing, address: ListAddress, search: SearchQuery) {
  const { place, found } = await rowsAt(listing, address, search)
  const backwards = place !== null && 'before' in place
  const listed = found.slice(0, A_PAGE)
  if (backwards) listed.reverse()
  const more = found.length > A_PAGE
  const link = (place: Place) => listQuery({ ...address, place })
  const [first, last] = [listed[0], listed.at(-1)]
  const { sort } = address
  return {
    rows: await rowsOf(listing.kind, listed),
    previous: first && (backwards ? more : place) ? link({ before: cursorOf(sort, first) }) : null,
    next: last && (backwards || more) ? link({ after: cursorOf(sort, last) }) : null,
  }
}

/** The rows at the place, and one more to know whether there are more. */
async function rowsAt(
  listing: Listing,
  { filters, sort, place }: ListAddress,
  search: SearchQuery,
) {
  const narrowing = { ...filters, terms: search.terms, filters: search.filters }
  const at = (place: Place) =>
    listRecords(reader(), listing, narrowing, { sort, place, limit: A_PAGE + 1 })
  const found = await at(place)
  // Going back ends on a full first page, even where fewer stand before the place.
  const short = place && ('after' in place ? found.length === 0 : found.length < A_PAGE)
  return short ? { place: null, found: await at(null) } : { place, found }
}

async function rowsOf(kind: ListedKind, listed: ListedRecord[]): Promise<ListedRow[]> {
  const ids = listed.map(({ id }) => id)
  const told = listed.map((record) => ({ record, summary: summaryOfRow(kind, record) }))
  const [tags, symbols] = await Promise.all([
    tagsOfAll(reader(), ids),
    symbolsFor(told.map(({ summary }) => summary)),
  ])
  return told.map(({ record, summary }) => ({
    id: record.id,
    kind,
    number: record.number,
    slug: record.slug,
    path: recordPath({ ...record, kind }),
    title: body(record.id, 'title', record.revision, record.titleHtml),
    titlePlain: record.titlePlain,
    summary,
    symbol: symbols.get(summary?.measured?.id ?? '') ?? null,
    below: belowOfRow(record),
    open: record.open,
    excerpt: body(record.id, 'excerpt', record.revision, record.excerptHtml),
    visibility: record.visibility,
    status: record.status,
    statusAsOf: record.statusAsOf,
    own: record.own,
    tags: tags.get(record.id) ?? [],
    area: record.areaKey && record.areaName ? { key: record.areaKey, name: record.areaName } : null,
    commentCount: record.commentCount,
    score: record.score,
    createdAt: record.createdAt,
    lastActivityAt: record.lastActivityAt,
    author: { handle: record.handle, displayName: record.displayName },
  }))
}
