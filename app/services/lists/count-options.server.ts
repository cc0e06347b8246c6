import { GROUPED } from '#app/domain/list/count.ts'
import { type FacetPlan, isNamed, type NamedFacet } from '#app/domain/list/facets.ts'
import type { ListAddress, ListFilters } from '#app/domain/list/filters.ts'
import { type OwnFacet, ownFacets, valuesOf } from '#app/domain/list/kinds.ts'
import type { SearchQuery } from '#app/domain/search/query.ts'
import { reader } from '#db/client.ts'
import { countRecords, type Grouped, type Grouping, groupRecords } from '#db/queries/facets.ts'
import type { Listing } from '#db/search/narrowed.ts'

/** What those that are chosen by name are called; null where none is. */
export type NamedLabels = Record<NamedFacet, string | null>

export type NarrowedList = {
  listing: Listing
  address: ListAddress
  search: SearchQuery
  areas: { id: string; key: string; name: string }[]
  named: NamedLabels
}

type Counts = { total: number; countOf: (option: FacetPlan) => number }

const narrowingBy =
  ({ search }: NarrowedList) =>
  (filters: ListFilters) => ({ ...filters, terms: search.terms, filters: search.filters })

/** The newest of the list in groups; each grouping leaves its own choice aside. */
export const groupList = (list: NarrowedList): Promise<Grouped[]> => grouped(list, GROUPED, ['tag'])

/** Those of which nothing is chosen share one reading of the list. */
function grouped(list: NarrowedList, newest: number | null, also: readonly Grouping[]) {
  const { filters, sort } = list.address
  const narrowing = narrowingBy(list)
  const facets = exclusive(list)
  const chosen = facets.filter((facet) => filters[facet] !== null)
  const free = facets.filter((facet) => filters[facet] === null)
  return groupRecords(reader(), { listing: list.listing, sort, newest }, [
    { facets: [...free, ...also], narrowing: narrowing(filters) },
    ...chosen.map((facet) => ({
      facets: [facet],
      narrowing: narrowing({ ...filters, [facet]: null }),
    })),
  ])
}

/** The facets of which a record has one value each. */
const exclusive = ({ listing }: NarrowedList): (OwnFacet | 'area')[] => [
  ...ownFacets(listing.kind),
  'area',
]

/** Reads the counts off the groups; where these hold only the newest, all records are grouped. */
export async function countOptions(
  list: NarrowedList,
  groups: Grouped[],
  plan: FacetPlan[],
): Promise<Counts> {
  const long = exclusive(list).some((facet) => sum(groups, facet) > GROUPED)
  if (!long) return countGroups(list, groups)
  const all = [await grouped(list, null, []), await countTags(list, plan)]
  return countGroups(list, all.flat())
}

/** A record has several tags, so each that is offered is counted by itself. */
async function countTags(list: NarrowedList, plan: FacetPlan[]): Promise<Grouped[]> {
  const offered = plan.filter(({ facet, key, selected }) => facet === 'tag' && key && !selected)
  if (offered.length === 0) return []
  const narrowing = narrowingBy(list)
  const wanted = offered.map(({ key, counted }) => ({
    name: key ?? '',
    narrowing: narrowing(counted),
  }))
  const counts = await countRecords(reader(), list.listing, list.address.sort, wanted)
  return [...counts].map(([key, count]) => ({ facet: 'tag' as const, key, count }))
}

function countGroups({ listing, address, areas }: NarrowedList, groups: Grouped[]): Counts {
  const areaId = (key: string) => areas.find((area) => area.key === key)?.id
  const { area } = address.filters
  const total = sum(groups, 'area', area ? [areaId(area)] : undefined)
  const countOf = ({ facet, key, selected }: FacetPlan) => {
    if (isNamed(facet) || (facet === 'tag' && selected)) return total
    if (key === null) return sum(groups, facet)
    if (facet === 'area') return sum(groups, facet, [areaId(key)])
    if (facet === 'tag') return sum(groups, facet, [key])
    return sum(groups, facet, valuesOf(listing.kind, facet, key))
  }
  return { total, countOf }
}

function sum(groups: Grouped[], facet: Grouping, keys?: readonly unknown[]): number {
  return groups
    .filter((group) => group.facet === facet && (!keys || keys.includes(group.key)))
    .reduce((all, group) => all + group.count, 0)
}
