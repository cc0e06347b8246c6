import { sql } from 'drizzle-orm'
import type { IndexWord } from '#app/domain/search/document-words.ts'
import { LONGEST_WORD } from '#app/domain/search/fold.ts'
import { alternatives, asPhrase, type Phrase, type Term } from '#app/domain/search/query.ts'
import type { SearchEngine } from './engine.ts'

/** Stands in the text for a gap. Longer than any word, so that nobody can search for it. */
const GAP = 'x'.repeat(LONGEST_WORD + 1)

export const sqliteSearch: SearchEngine = {
  async put(tx, seq, words) {
    await tx.run(
      sql`insert or replace into search_index (rowid, title, body) values (${seq}, ${text(words.title)}, ${text(words.body)})`,
    )
  },
  matching: (terms) =>
    sql`(select rowid from search_index where search_index match ${expression(terms)})`,
  beginning: (starts) =>
    sql`(select rowid from search_index where search_index match ${starts.map((start) => `"${start}" *`).join(' OR ')})`,
  // CROSS JOIN keeps SQLite from starting at the other table; the index yields rows by number.
  ranked: (terms, of) => ({
    from: sql`search_index cross join ${of}`,
    where: sql`search_index match ${expression(terms)} and ${of.seq} = search_index.rowid`,
    rank: sql`(-bm25(search_index, 4.0, 1.0) + ${inTitle(terms)})`,
    seq: sql`search_index.rowid`,
  }),
}

/** More than any rank without it. */
const inTitle = (terms: Term[]) => {
  const phrase = asPhrase(terms)
  const all = sql`case when search_index.rowid in ${titled(expression(terms))} then 1000 else 0 end`
  return phrase
    ? sql`case when search_index.rowid in ${titled(quoted(phrase))} then 2000 else ${all} end`
    : all
}

const titled = (match: string) =>
  sql`(select rowid from search_index where search_index match ${`title : (${match})`})`

const text = (words: IndexWord[]) => words.map((word) => word ?? GAP).join(' ')

const expression = (terms: Term[]) => terms.map(oneOf).join(' AND ')

const oneOf = (term: Term) => `(${alternatives(term).map(quoted).join(' OR ')})`

const quoted = (phrase: Phrase) => `"${phrase.join(' ')}"`
