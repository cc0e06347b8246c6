import type { OwnFacet } from '#app/domain/list/kinds.ts'
import type { Visibility } from '#app/domain/record/visibility.ts'
import type { PredictionMarks } from '#app/domain/summary/stored.ts'
import type { Summary } from '#app/domain/summary/summary.ts'
import type { Body } from '#app/domain/text/body.ts'
import type { Count } from './count.ts'
import type { FacetName } from './facets.ts'
import type { ListFilters } from './filters.ts'
import type { ListedKind } from './kinds.ts'
import type { ListSort } from './sort.ts'

export type FacetOption = {
  key: string | null
  /** The name of an area or a person; the others go by their key. */
  label: string | null
  count: Count
  selected: boolean
  /** The query string that chooses it, or takes it back where it is chosen. */
  query: string
}

export type ListedRow = {
  id: string
  kind: ListedKind
  number: number
  slug: string
  path: string
  title: Body
  titlePlain: string
  excerpt: Body
  /** What is known of it; null for kinds of which nothing is derived. */
  summary: Summary | null
  symbol: Body | null
  /** Of a question or a claim: what stands below it. */
  below: { claims: number | null; marks: PredictionMarks; evidenceAt: number | null } | null
  open: boolean
  visibility: Visibility
  status: string
  statusAsOf: Date
  /** What it has of each facet of its kind's own. */
  own: Record<OwnFacet, string | null>
  tags: string[]
  area: { key: string; name: string } | null
  commentCount: number
  score: number
  createdAt: Date
  lastActivityAt: Date
  author: { handle: string; displayName: string }
}

/** One page of a kind's list; queries lead to the pages around it. */
export type RecordList = {
  kind: ListedKind
  rows: ListedRow[]
  previous: string | null
  next: string | null
  total: Count
  facets: Record<FacetName, FacetOption[]>
  filters: ListFilters
  sort: ListSort
  sorts: { sort: ListSort; selected: boolean; query: string }[]
  /** What the address says and nobody knows. */
  ignored: string[]
  queryCut: boolean
}
