import type { RecordFacts } from '#app/domain/record/facts.ts'
import { index, instant, int, json, primaryKey, table, text } from '../columns.ts'
import { toPerson } from './people.ts'
import { toSubject } from './subjects.ts'

/** The texts of one revision, as typed; rendered afresh when an old one is read. */
export type RevisionTexts = {
  title?: string
  statement?: string
  background?: string
  remarks?: string
  body?: string
  tags?: string[]
  facts?: RecordFacts
}

/** Every revision of a record or comment, the present one included, so that none is ever lost. */
export const revisions = table(
  'revisions',
  {
    subjectId: toSubject(),
    revision: int().notNull(),
    authorId: toPerson(),
    reason: text().notNull(),
    texts: json<RevisionTexts>().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.subjectId, t.revision] }),
    index('revisions_author_idx').on(t.authorId),
  ],
)
