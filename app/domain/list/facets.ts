import type { ListFilters } from './filters.ts'
import { type ListedKind, OWN_FACETS, offeredKeys, ownFacets } from './kinds.ts'

export const FACETS = [...OWN_FACETS, 'area', 'tag', 'author', 'claim', 'observable'] as const
export type FacetName = (typeof FACETS)[number]

/** Of these there are too many to offer; the one that is chosen is shown. */
const NAMED = ['author', 'claim', 'observable'] as const
export type NamedFacet = (typeof NAMED)[number]

export const isNamed = (facet: FacetName): facet is NamedFacet =>
  NAMED.some((named) => named === facet)

/**
 * A way to narrow a list: what its count says (it and every other narrowing in force) and where it
 * leads, which for a chosen one is the list without it. The key null is *any*.
 */
export type FacetPlan = {
  facet: FacetName
  key: string | null
  selected: boolean
  counted: ListFilters
  leadsTo: ListFilters
}

/** Every option to be offered beside a list, facet by facet. Tags come as they are ranked. */
export function planFacets(
  kind: ListedKind,
  filters: ListFilters,
  offered: { areas: string[]; tags: string[] },
): FacetPlan[] {
  return [
    ...ownFacets(kind).flatMap((facet) => oneOf(facet, offeredKeys(kind, facet), filters)),
    ...oneOf('area', offered.areas, filters),
    ...manyOf(offered.tags, filters),
    ...NAMED.flatMap((facet) => (filters[facet] ? oneOf(facet, [], filters).slice(1) : [])),
  ]
}

function oneOf(
  facet: Exclude<FacetName, 'tag'>,
  keys: readonly string[],
  filters: ListFilters,
): FacetPlan[] {
  const chosen = filters[facet]
  const without = { ...filters, [facet]: null }
  const known = chosen === null || keys.includes(chosen) ? keys : [...keys, chosen]
  const any = { facet, key: null, selected: chosen === null, counted: without, leadsTo: without }
  const options = known.map((key) => {
    const counted = { ...filters, [facet]: key }
    return {
      facet,
      key,
      selected: key === chosen,
      counted,
      leadsTo: key === chosen ? without : counted,
    }
  })
  return [any, ...options]
}

function manyOf(offered: string[], filters: ListFilters): FacetPlan[] {
  const chosen = filters.tags.map((tag) => ({
    facet: 'tag' as const,
    key: tag,
    selected: true,
    counted: filters,
    leadsTo: { ...filters, tags: filters.tags.filter((other) => other !== tag) },
  }))
  const others = offered.filter((tag) => !filters.tags.includes(tag))
  const further = others.map((tag) => {
    const counted = { ...filters, tags: [...filters.tags, tag] }
    return { facet: 'tag' as const, key: tag, selected: false, counted, leadsTo: counted }
  })
  return [...chosen, ...further]
}
