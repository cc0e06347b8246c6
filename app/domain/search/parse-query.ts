import { CLAIM_STATUSES } from '#app/domain/claim/status.ts'
import { EXPERIMENT_STATES } from '#app/domain/experiment/state.ts'
import { LISTED_KINDS, offeredKeys } from '#app/domain/list/kinds.ts'
import { PREDICTION_STATES } from '#app/domain/prediction/state.ts'
import { QUESTION_STATUSES, STATUS_GROUPS } from '#app/domain/question/status.ts'
import { RECORD_KINDS } from '#app/domain/record/kind.ts'
import { addCompounds, type Typed } from './compounds.ts'
import { foldText } from './fold.ts'
import { FILTER_KEYS, type Filter, type FilterKey, type SearchQuery, type Term } from './query.ts'
import { withUmlauts } from './spellings.ts'

const MOST_CHARACTERS = 2_000
const MOST_TERMS = 16
const MOST_FILTERS = 12
const MOST_PHRASE_WORDS = 24
const MOST_SPELLINGS = 4
/** Of a longer query no word is sought in two or in one with another. */
const MOST_COMPOUNDED = 8

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

const PIECE = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|([^\s"]+))/gi

/**
 * Reads a search as typed: words, "phrases", `-without`, and the filters tag, area, status, kind and
 * author. Every input gives a query, if an empty one.
 */
export function parseQuery(input: string): SearchQuery {
  const text = withUmlauts(input.slice(0, MOST_CHARACTERS).replace(/[“”„«»]/g, '"'))
  const query: SearchQuery = {
    terms: [],
    filters: [],
    ignored: [],
    cut: text.length < input.length,
  }
  const plainWords: Typed[] = []
  for (const match of text.matchAll(PIECE)) {
    const [whole, minus, prefix, quoted, plain] = match
    const negated = minus === '-'
    const key = FILTER_KEYS.find((candidate) => candidate === prefix?.toLowerCase())
    const value = (quoted ?? plain ?? '').trim()
    if (key && value) addFilter(query, { key, value: filterValue(key, value), negated }, whole)
    else {
      if (prefix) addTerm(query, prefix, negated)
      for (const words of quoted === undefined ? value.split(/[:,;]+/) : [value]) {
        const term = addTerm(query, words, negated)
        if (term && quoted === undefined && !negated) plainWords.push({ term, text: words })
      }
    }
  }
  if (plainWords.length <= MOST_COMPOUNDED) addCompounds(plainWords)
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

function addTerm(query: SearchQuery, text: string, negated: boolean): Term | null {
  const { words, spellings } = foldText(text)
  if (words.length === 0) return null
  if (query.terms.length >= MOST_TERMS) {
    query.cut = true
    return null
  }
  const phrases = [words.slice(0, MOST_PHRASE_WORDS), ...otherSpellings(text, spellings)]
  const term: Term = { phrases, negated }
  query.terms.push(term)
  return term
}

/** Of one word as it is typed, how else it may be written; a phrase is looked for as it stands. */
const otherSpellings = (text: string, spellings: string[]) =>
  /\s/.test(text) ? [] : [...new Set(spellings)].slice(0, MOST_SPELLINGS).map((word) => [word])
