import { sql } from 'drizzle-orm'
import type { DocumentWords } from '#app/domain/search/document-words.ts'
import { alternatives, asPhrase, type Phrase, type Term } from '#app/domain/search/query.ts'
import type { SearchEngine } from './engine.ts'

/** Weights of D, C, B (body) and A (title): the same four to one as on SQLite. */
const WEIGHTS = '{0.1, 0.1, 0.25, 1}'

export const postgresSearch: SearchEngine = {
  async put(tx, seq, words) {
    await tx.run(
      sql`insert into search_index (seq, words) values (${seq}, ${vector(words)}::text::tsvector)
        on conflict (seq) do update set words = excluded.words`,
    )
  },
  matching: (terms) =>
    sql`(select search_index.seq from search_index where search_index.words @@ ${expression(terms)}::text::tsquery)`,
  beginning: (starts) =>
    sql`(select search_index.seq from search_index where search_index.words @@ ${starts.map((start) => `'${start}':*`).join(' | ')}::text::tsquery)`,
  ranked: (terms, of) => ({
    from: sql`search_index cross join ${of}`,
    where: sql`search_index.words @@ ${expression(terms)}::text::tsquery and ${of.seq} = search_index.seq`,
    rank: sql`(ts_rank(${WEIGHTS}::text::real[], search_index.words, ${expression(terms)}::text::tsquery) + ${inTitle(terms)})`,
    seq: sql`${of.seq}`,
  }),
}

/** Words with their places; the body starts one place further on, so that no phrase spans the two. */
function vector({ title, body }: DocumentWords): string {
  const places = new Map<string, string[]>()
  const place = (word: string | null, position: string) => {
    if (word !== null) places.set(word, [...(places.get(word) ?? []), position])
  }
  title.forEach((word, at) => {
    place(word, `${at + 1}A`)
  })
  body.forEach((word, at) => {
    place(word, `${title.length + at + 2}B`)
  })
  return [...places].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ')
}

/** More than any rank without it. */
function inTitle(terms: Term[]) {
  const phrase = asPhrase(terms)
  const all = sql`case when search_index.words @@ ${expression(terms, ':A')}::text::tsquery then 1000 else 0 end`
  return phrase
    ? sql`case when search_index.words @@ ${adjacent(phrase, ':A')}::text::tsquery then 2000 else ${all} end`
    : all
}

/** `weight` is `:A` where only titles count. */
const expression = (terms: Term[], weight = '') =>
  terms.map((term) => oneOf(term, weight)).join(' & ')

const oneOf = (term: Term, weight: string) =>
  `(${alternatives(term)
    .map((phrase) => adjacent(phrase, weight))
    .join(' | ')})`

const adjacent = (phrase: Phrase, weight: string) =>
  `(${phrase.map((word) => `'${word}'${weight}`).join(' <-> ')})`
