import type { SQL } from 'drizzle-orm'
import type { DocumentWords } from '#app/domain/search/document-words.ts'
import type { Term } from '#app/domain/search/query.ts'
import type { searchDocuments, searchNames } from '../schema/index.ts'
import type { Tx } from '../types.ts'

/** Both have a column `seq`. */
export type IndexedTable = typeof searchDocuments | typeof searchNames

/** What differs between full text on the two engines, and nothing else. */
export type SearchEngine = {
  put(tx: Tx, seq: number, words: DocumentWords): Promise<void>
  /** A subquery of the row numbers of texts that hold every term. */
  matching(terms: Term[]): SQL
  /** A subquery of the texts with a word that begins in one of these ways (ASCII letters alone). */
  beginning(starts: string[]): SQL
  /**
   * The same joined to the table of what they are, with how well each text matches: the phrase in a title
   * comes before all of its words there, and these before any that stand elsewhere.
   */
  ranked(terms: Term[], of: IndexedTable): { from: SQL; where: SQL; rank: SQL; seq: SQL }
}
