import { sql } from 'drizzle-orm'
import type { IndexWord } from '#app/domain/search/document-words.ts'
import { LONGEST_WORD } from '#app/domain/search/fold.ts'
import type { Phrase, Term } from '#app/domain/search/query.ts'
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
  // CROSS JOIN keeps SQLite from starting at the other table; the index yields rows by number.
  ranked: (terms) => ({
    from: sql`search_index cross join search_documents`,
    where: sql`search_index match ${expression(terms)} and search_documents.seq = search_index.rowid`,
    rank: sql`-bm25(search_index, 4.0, 1.0)`,
    seq: sql`search_index.rowid`,
  }),
}

const text = (words: IndexWord[]) => words.map((word) => word ?? GAP).join(' ')

const expression = (terms: Term[]) => terms.map(oneOf).join(' AND ')

const oneOf = (term: Term) => `(${term.phrases.map(quoted).join(' OR ')})`

const quoted = (phrase: Phrase) => `"${phrase.join(' ')}"`
