import type { RecordKind } from '#app/domain/record/kind.ts'
import type { NamedKind } from '#app/domain/search/named.ts'
import { index, int, table, text, uniqueIndex } from '../columns.ts'
import { toRecord } from './records.ts'
import { subjectKey } from './subjects.ts'

/**
 * What can be found. The folded, stemmed words lie in `search_index`, which each engine has in its
 * own form (FTS5; tsvector) under the row number `seq`. Who may see a row is asked of the records
 * and comments themselves at each search, so that nothing hidden can be found by a stale copy.
 */
export const searchDocuments = table(
  'search_documents',
  {
    subjectId: subjectKey(),
    seq: int().notNull(),
    recordId: toRecord(),
    kind: text().$type<RecordKind | 'comment'>().notNull(),
  },
  (t) => [
    uniqueIndex('search_documents_seq_key').on(t.seq),
    index('search_documents_record_idx').on(t.recordId),
  ],
)

/** People, cited works, observables, tags and areas, whose words lie in `search_index` as well. */
export const searchNames = table(
  'search_names',
  {
    subjectId: subjectKey(),
    seq: int().notNull(),
    kind: text().$type<NamedKind>().notNull(),
    version: int().notNull(),
  },
  (t) => [uniqueIndex('search_names_seq_key').on(t.seq)],
)
