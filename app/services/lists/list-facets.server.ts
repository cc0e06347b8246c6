import { listQuery, withFilters } from '#app/domain/list/address.ts'
import { type Count, toCount } from '#app/domain/list/count.ts'
import { FACETS, type FacetName, type FacetPlan, planFacets } from '#app/domain/list/facets.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import { countOptions, groupList, type NarrowedList } from './count-options.server.ts'

export type FacetOption = {
  key: string | null
  /** The name of an area or a person; kinds, statuses and tags go by their key. */
  label: string | null
  count: Count
  selected: boolean
  /** The query string that chooses it, or takes it back where it is chosen. */
  query: string
}

/** What a list can be narrowed to, with live counts, facet by facet. */
export async function questionFacets(scope: Scope, list: NarrowedList) {
  const { address, areas, author } = list
  const groups = await groupList(scope, list)
  const plan = planFacets(address.filters, {
    areas: areas.map(({ key }) => key),
    tags: groups.flatMap(({ facet, key }) => (facet === 'tag' && key ? [key] : [])),
  })
  const { total, countOf } = await countOptions(scope, list, groups, plan)
  const labels = new Map(areas.map(({ key, name }) => [`area ${key}`, name]))
  if (author) labels.set(`author ${author.handle}`, author.displayName)
  const option = (planned: FacetPlan): FacetOption => ({
    key: planned.key,
    label: labels.get(`${planned.facet} ${planned.key}`) ?? null,
    count: toCount(countOf(planned)),
    selected: planned.selected,
    query: listQuery(withFilters(address, planned.leadsTo)),
  })
  const facets = Object.fromEntries(
    FACETS.map((name) => [name, plan.filter(({ facet }) => facet === name).map(option)]),
  ) as Record<FacetName, FacetOption[]>
  return { total: toCount(total), facets }
}
