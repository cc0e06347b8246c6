import type { Count } from '#app/domain/list/count.ts'
import type { FacetName } from '#app/domain/list/facets.ts'
import type { OwnFacet } from '#app/domain/list/kinds.ts'
import type { FacetOption, RecordList } from '#app/domain/list/view.ts'
import { recordsPath } from '#app/domain/paths/record.ts'
import { shownNumber } from '#app/domain/text/number.ts'
import { findWords } from '#messages/find.ts'
import type { FacetGroupItem } from './facet-group.tsx'

const words = findWords.list

/** What the kind calls the keys of its own facets. */
export type FacetWords = Partial<Record<OwnFacet, Readonly<Record<string, string>>>>

/** In the order in which they stand beside the list. */
const ORDER = [
  'area',
  'status',
  'mark',
  'verdict',
  'footing',
  'state',
  'due',
  'kind',
  'claim',
  'observable',
  'tag',
  'author',
] as const

/** `14`, or `1,000+` where nobody counted further. */
export const shownCount = ({ value, atLeast }: Count) =>
  `${shownNumber(value)}${atLeast ? '+' : ''}`

/** What the list can be narrowed to, in words. */
export function facetGroups({ kind, facets }: RecordList, own: FacetWords): FacetGroupItem[] {
  return ORDER.filter((name) => facets[name].length > 0).map((name) => ({
    title: words.facets[name],
    options: facets[name].map((option) => ({
      label: labelOf(name, option, own),
      count: shownCount(option.count),
      href: recordsPath(kind, option.query),
      current: option.selected,
      all: option.key === null,
    })),
  }))
}

function labelOf(name: FacetName, { key, label }: FacetOption, own: FacetWords): string {
  if (key === null) return words.any
  const known: Partial<Record<string, Readonly<Record<string, string>>>> = own
  return label ?? known[name]?.[key] ?? key
}
