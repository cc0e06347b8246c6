import { listQuery } from '#app/domain/list/address.ts'
import { GROUPED } from '#app/domain/list/count.ts'
import type { FacetPlan } from '#app/domain/list/facets.ts'
import type { ListAddress, QuestionFilters } from '#app/domain/list/filters.ts'
import { STATUS_GROUPS, statusesIn } from '#app/domain/question/status.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import type { SearchQuery } from '#app/domain/search/query.ts'
import { reader } from '#db/client.ts'
import { countQuestions, type Grouped, type Grouping, groupQuestions } from '#db/queries/facets.ts'

export type NarrowedList = {
  address: ListAddress
  search: SearchQuery
  areas: { id: string; key: string; name: string }[]
  author: { handle: string; displayName: string } | null
}

type Counts = { total: number; countOf: (option: FacetPlan) => number }

const narrowingBy =
  ({ search }: NarrowedList) =>
  (filters: QuestionFilters) => ({ ...filters, terms: search.terms, filters: search.filters })

/** The list in groups; each grouping leaves its own choice aside. */
export function groupList(scope: Scope, list: NarrowedList): Promise<Grouped[]> {
  const { filters, sort } = list.address
  const narrowing = narrowingBy(list)
  return groupQuestions(reader(), scope, sort, {
    kind: narrowing({ ...filters, kind: null }),
    status: narrowing({ ...filters, status: null }),
    area: narrowing({ ...filters, area: null }),
    tag: narrowing(filters),
  })
}

/** Reads the counts off the groups; a list too long to be grouped is counted option by option. */
export async function countOptions(
  scope: Scope,
  list: NarrowedList,
  groups: Grouped[],
  plan: FacetPlan[],
): Promise<Counts> {
  const singly = (['kind', 'status', 'area'] as const).some((facet) => sum(groups, facet) > GROUPED)
  return singly ? countSingly(scope, list, plan) : countGroups(list, groups)
}

function countGroups({ address, areas }: NarrowedList, groups: Grouped[]): Counts {
  const { kind } = address.filters
  const total = sum(groups, 'kind', kind ? [kind] : undefined)
  const countOf = ({ facet, key, selected }: FacetPlan) => {
    if (facet === 'author' || (facet === 'tag' && selected)) return total
    if (key === null) return sum(groups, facet)
    if (facet === 'status') return sum(groups, facet, statusesNamed(key))
    if (facet === 'area') return sum(groups, facet, [areas.find((area) => area.key === key)?.id])
    return sum(groups, facet, [key])
  }
  return { total, countOf }
}

async function countSingly(scope: Scope, list: NarrowedList, plan: FacetPlan[]): Promise<Counts> {
  const { filters, sort } = list.address
  const narrowing = narrowingBy(list)
  const asked = new Map(
    [filters, ...plan.map(({ counted }) => counted)].map((each) => [nameOf(each), each]),
  )
  const wanted = [...asked].map(([name, each]) => ({ name, narrowing: narrowing(each) }))
  const counts = await countQuestions(reader(), scope, sort, wanted)
  const counted = (each: QuestionFilters) => counts.get(nameOf(each)) ?? 0
  return { total: counted(filters), countOf: (option) => counted(option.counted) }
}

function sum(groups: Grouped[], facet: Grouping, keys?: unknown[]): number {
  return groups
    .filter((group) => group.facet === facet && (!keys || keys.includes(group.key)))
    .reduce((all, group) => all + group.questions, 0)
}

function statusesNamed(key: string): string[] {
  const group = STATUS_GROUPS.find((candidate) => candidate === key)
  return group ? statusesIn(group) : [key]
}

/** Equal narrowings are counted once. */
const nameOf = (filters: QuestionFilters) =>
  listQuery({ filters: { ...filters, tags: filters.tags.toSorted() }, sort: 'hot', place: null })
