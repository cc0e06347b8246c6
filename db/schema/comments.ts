import { sql } from 'drizzle-orm'
import type { Visibility } from '#app/domain/record/visibility.ts'
import { check, foreignKey, index, instant, int, real, table, text } from '../columns.ts'
import { people } from './people.ts'
import { records } from './records.ts'
import { subjects } from './subjects.ts'

/**
 * A comment of any record. `sectionId` is the nearest ancestor (or the comment itself) whose depth is
 * a multiple of eight: a page shows one section, so a chain of any length is read in bounded pieces.
 */
export const comments = table(
  'comments',
  {
    id: text()
      .primaryKey()
      .references(() => subjects.id),
    recordId: text()
      .notNull()
      .references(() => records.id),
    parentId: text(),
    sectionId: text().notNull(),
    depth: int().notNull(),
    authorId: text()
      .notNull()
      .references(() => people.id),
    bodyMd: text().notNull(),
    bodyHtml: text().notNull(),
    renderVersion: int().notNull(),
    visibility: text().$type<Visibility>().notNull(),
    revision: int().notNull(),
    usefulUp: int().notNull(),
    usefulDown: int().notNull(),
    agreeUp: int().notNull(),
    agreeDown: int().notNull(),
    score: int().notNull(),
    /** Wilson lower bound of the useful votes; orders *best*. */
    best: real().notNull(),
    replyCount: int().notNull(),
    descendantCount: int().notNull(),
    anchorPart: text(),
    anchorQuote: text(),
    anchorRevision: int(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    foreignKey({ columns: [t.parentId], foreignColumns: [t.id], name: 'comments_parent_fk' }),
    index('comments_roots_best_idx').on(t.recordId, t.depth, t.best, t.createdAt, t.id),
    index('comments_roots_time_idx').on(t.recordId, t.depth, t.createdAt, t.id),
    index('comments_section_best_idx').on(t.sectionId, t.depth, t.best, t.createdAt, t.id),
    index('comments_section_time_idx').on(t.sectionId, t.depth, t.createdAt, t.id),
    index('comments_parent_idx').on(t.parentId),
    index('comments_author_idx').on(t.authorId, t.createdAt),
    check(
      'comments_visibility_check',
      sql`${t.visibility} in ('draft', 'queued', 'public', 'hidden', 'deleted')`,
    ),
  ],
)
