import { listQuery, withFilters } from '#app/domain/list/address.ts'
import { type Count, toCount } from '#app/domain/list/count.ts'
import {
  FACETS,
  type FacetName,
  type FacetPlan,
  isNamed,
  planFacets,
} from '#app/domain/list/facets.ts'
import type { FacetOption } from '#app/domain/list/view.ts'
import { dayOf } from '#app/domain/text/day.ts'
import { versionCache } from '#db/version-cache.ts'
import { countOptions, groupList, type NarrowedList } from './count-options.server.ts'

type Facets = { total: Count; facets: Record<FacetName, FacetOption[]> }

const kept = versionCache<Facets>(200)

/**
 * What a list can be narrowed to, with live counts, facet by facet. Visitors all get the same counts
 * until something changes; what is due depends on the day as well.
 */
export function listFacets(list: NarrowedList): Promise<Facets> {
  const { scope, kind, now } = list.listing
  if (scope.viewerId !== null) return countFacets(list)
  const { filters, sort } = list.address
  const day = kind === 'prediction' ? dayOf(now) : ''
  return kept(`${kind} ${day} ${listQuery({ filters, sort, place: null })}`, () =>
    countFacets(list),
  )
}

async function countFacets(list: NarrowedList): Promise<Facets> {
  const { address, areas, named } = list
  const groups = await groupList(list)
  const plan = planFacets(list.listing.kind, address.filters, {
    areas: areas.map(({ key }) => key),
    tags: groups.flatMap(({ facet, key }) => (facet === 'tag' && key ? [key] : [])),
  })
  const { total, countOf } = await countOptions(list, groups, plan)
  const labels = new Map(areas.map(({ key, name }) => [`area ${key}`, name]))
  const option = (planned: FacetPlan): FacetOption => ({
    key: planned.key,
    label: isNamed(planned.facet)
      ? named[planned.facet]
      : (labels.get(`${planned.facet} ${planned.key}`) ?? null),
    count: toCount(countOf(planned)),
    selected: planned.selected,
    query: listQuery(withFilters(address, planned.leadsTo)),
  })
  const facets = Object.fromEntries(
    FACETS.map((name) => [name, plan.filter(({ facet }) => facet === name).map(option)]),
  ) as Record<FacetName, FacetOption[]>
  return { total: toCount(total), facets }
}
