/** Stems that stand side by side; mostly one. */
export type Phrase = readonly string[]

/** Holds where any of the phrases does. */
export type Term = { phrases: Phrase[]; negated?: boolean }

export const FILTER_KEYS = ['tag', 'area', 'status', 'kind', 'author'] as const
export type FilterKey = (typeof FILTER_KEYS)[number]
export type Filter = { key: FilterKey; value: string; negated: boolean }

export type SearchQuery = {
  terms: Term[]
  filters: Filter[]
  /** What was typed and is not known, such as `status:solved`; shown to the person. */
  ignored: string[]
  /** The query was longer than what is looked for. */
  cut: boolean
}

export const isEmpty = (query: SearchQuery) =>
  query.terms.length === 0 && query.filters.length === 0
