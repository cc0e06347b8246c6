/** Stems that stand side by side; mostly one. */
export type Phrase = readonly string[]

/**
 * Holds where any of the phrases does, or of the compounds: the word of the term written in two, or
 * in one with the word beside it.
 */
export type Term = { phrases: Phrase[]; compounds?: Phrase[]; negated?: boolean }

export const alternatives = (term: Term): Phrase[] => [...term.phrases, ...(term.compounds ?? [])]

/** What is sought as one phrase, as a title would have it; null for a single word. */
export function asPhrase(terms: Term[]): Phrase | null {
  const words = terms.flatMap((term) => term.phrases[0] ?? [])
  return words.length > 1 ? words : null
}

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
