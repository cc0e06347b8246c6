import { CLAIM_STATUSES } from '#app/domain/claim/status.ts'
import { EXPERIMENT_STATES } from '#app/domain/experiment/state.ts'
import { LISTED_KINDS, offeredKeys } from '#app/domain/list/kinds.ts'
import { PREDICTION_STATES } from '#app/domain/prediction/state.ts'
import { QUESTION_STATUSES, STATUS_GROUPS } from '#app/domain/question/status.ts'
import { RECORD_KINDS } from '#app/domain/record/kind.ts'
import { foldText } from './fold.ts'
import { FILTER_KEYS, type Filter, type FilterKey, type SearchQuery, type Term } from './query.ts'

const MOST_CHARACTERS = 2_000
const MOST_TERMS = 16
const MOST_FILTERS = 12
const MOST_PHRASE_WORDS = 24

/** What a closed filter may say; tags, areas and handles are looked up instead. */
const KNOWN: Partial<Record<FilterKey, readonly string[]>> = {
  status: [
    ...STATUS_GROUPS,
    ...QUESTION_STATUSES,
    ...CLAIM_STATUSES,
    ...PREDICTION_STATES,
    ...EXPERIMENT_STATES,
  ],
  kind: [...RECORD_KINDS, 'comment', ...LISTED_KINDS.flatMap((kind) => offeredKeys(kind, 'kind'))],
}

const HYPHENATED = /^[\p{L}\p{M}\p{N}]+(?:[-‐‑–][\p{L}\p{M}\p{N}]+)+$/u
const PIECE = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|([^\s"]+))/gi

/**
 * Reads a search as typed: words, "phrases", `-without`, and the filters tag, area, status, kind and
 * author. Every input gives a query, if an empty one.
 */
export function parseQuery(input: string): SearchQuery {
  const text = input.slice(0, MOST_CHARACTERS).replace(/[“”„«»]/g, '"')
  const query: SearchQuery = {
    terms: [],
    filters: [],
    ignored: [],
    cut: text.length < input.length,
  }
  for (const match of text.matchAll(PIECE)) {
    const [whole, minus, prefix, quoted, plain] = match
    const negated = minus === '-'
    const key = FILTER_KEYS.find((candidate) => candidate === prefix?.toLowerCase())
    const value = (quoted ?? plain ?? '').trim()
    if (key && value) addFilter(query, { key, value: filterValue(key, value), negated }, whole)
    else {
      if (prefix) addTerm(query, prefix, negated)
      for (const words of quoted === undefined ? value.split(/[:,;]+/) : [value])
        addTerm(query, words, negated)
    }
  }
  return query
}

function filterValue(key: FilterKey, value: string): string {
  const lower = value.toLowerCase()
  return key === 'author' ? lower.replace(/^@/, '') : lower
}

function addFilter(query: SearchQuery, filter: Filter, typed: string) {
  const known = KNOWN[filter.key]
  if (known && !known.includes(filter.value)) query.ignored.push(typed.slice(0, 60))
  else if (query.filters.length >= MOST_FILTERS) query.cut = true
  else query.filters.push(filter)
}

function addTerm(query: SearchQuery, text: string, negated: boolean) {
  const { words, variants } = foldText(text)
  if (words.length === 0) return
  if (query.terms.length >= MOST_TERMS) {
    query.cut = true
    return
  }
  const phrase = words.slice(0, MOST_PHRASE_WORDS)
  const term: Term = { phrases: [phrase.map((word) => word.stem)], negated }
  const joined = HYPHENATED.test(text) && variants.find((variant) => variant.length === 1)
  if (joined) term.phrases.push(joined)
  query.terms.push(term)
}
