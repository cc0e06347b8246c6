import { listQuery } from '#app/domain/list/address.ts'
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

/** The list in groups; each grouping leaves its own choice aside. */
export function groupList(list: NarrowedList): Promise<Grouped[]> {
  const { filters, sort } = list.address
  const narrowing = narrowingBy(list)
  return groupRecords(reader(), list.listing, sort, [
    ...exclusive(list).map((facet) => [facet, narrowing({ ...filters, [facet]: null })] as const),
    ['tag', narrowing(filters)],
  ])
}

/** The facets of which a record has one value each. */
const exclusive = ({ listing }: NarrowedList): (OwnFacet | 'area')[] => [
  ...ownFacets(listing.kind),
  'area',
]

/** Reads the counts off the groups; a list too long to be grouped is counted option by option. */
export async function countOptions(
  list: NarrowedList,
  groups: Grouped[],
  plan: FacetPlan[],
): Promise<Counts> {
  const singly = exclusive(list).some((facet) => sum(groups, facet) > GROUPED)
  return singly ? countSingly(list, plan) : countGroups(list, groups)
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

async function countSingly(list: NarrowedList, plan: FacetPlan[]): Promise<Counts> {
  const { filters, sort } = list.address
  const narrowing = narrowingBy(list)
  const options = new Map(
    [filters, ...plan.map(({ counted }) => counted)].map((each) => [nameOf(each), each]),
  )
  const wanted = [...options].map(([name, each]) => ({ name, narrowing: narrowing(each) }))
  const counts = await countRecords(reader(), list.listing, sort, wanted)
  const counted = (each: ListFilters) => counts.get(nameOf(each)) ?? 0
  return { total: counted(filters), countOf: (option) => counted(option.counted) }
}

function sum(groups: Grouped[], facet: Grouping, keys?: readonly unknown[]): number {
  return groups
    .filter((group) => group.facet === facet && (!keys || keys.includes(group.key)))
    .reduce((all, group) => all + group.count, 0)
}

/** Equal narrowings are counted once. */
const nameOf = (filters: ListFilters) =>
  listQuery({ filters: { ...filters, tags: filters.tags.toSorted() }, sort: 'hot', place: null })
