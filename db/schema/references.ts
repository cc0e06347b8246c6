import type { Describer } from '#app/domain/reference/description.ts'
import { index, instant, int, json, primaryKey, table, text, uniqueIndex } from '../columns.ts'
import { subjectKey, toSubject } from './subjects.ts'

/** A cited work. `key` is what identifies it: `doi:…`, `arxiv:…` or the address without its scheme. */
export const references = table(
  'references',
  {
    id: subjectKey(),
    key: text().notNull(),
    slug: text().notNull(),
    scheme: text().$type<'doi' | 'arxiv' | 'url'>().notNull(),
    identifier: text().notNull(),
    url: text().notNull(),
    title: text().notNull(),
    titleHtml: text().notNull().default(''),
    titlePlain: text().notNull().default(''),
    renderVersion: int().notNull().default(0),
    authors: json<string[]>().notNull(),
    year: int(),
    /** The journal, proceedings or publisher. */
    venue: text().notNull().default(''),
    /** Whose word the description is. */
    describedBy: text().$type<Describer>().notNull().default(''),
    /** Of its description; 0 where nobody gave one by hand. */
    revision: int().notNull().default(0),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('references_key_key').on(t.key),
    uniqueIndex('references_slug_key').on(t.slug),
  ],
)

/** Which text cites which work, found in the text itself. */
export const citations = table(
  'citations',
  {
    subjectId: toSubject(),
    referenceId: text()
      .notNull()
      .references(() => references.id),
    position: int().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.subjectId, t.referenceId] }),
    index('citations_reference_idx').on(t.referenceId),
  ],
)
