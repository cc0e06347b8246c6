import { sql } from 'drizzle-orm'
import type { Visibility } from '#app/domain/record/visibility.ts'
import { bool, check, foreignKey, index, instant, int, real, table, text } from '../columns.ts'
import { toPerson } from './people.ts'
import { toRecord } from './records.ts'
import { subjectKey } from './subjects.ts'

/**
 * A comment of any record. `sectionId` is the nearest ancestor (or the comment itself) whose depth is
 * a multiple of eight: a page shows one section, so a chain of any length is read in bounded pieces.
 */
export const comments = table(
  'comments',
  {
    id: subjectKey(),
    recordId: toRecord(),
    parentId: text(),
    sectionId: text().notNull(),
    depth: int().notNull(),
    /** The comment that was answered, where the reply had to be attached further up. */
    answersId: text(),
    authorId: toPerson(),
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
    /** `best` negated: its order then runs the same way as time and id, so one range is one page. */
    rank: real().notNull().generatedAlwaysAs(sql`-best`),
    /** Public comments below this one, at any depth. */
    descendantCount: int().notNull(),
    /** Has a place in the thread for everybody: it is public, or public replies hang below it. */
    standing: bool()
      .notNull()
      .generatedAlwaysAs(sql`visibility = 'public' or descendant_count > 0`),
    anchorPart: text(),
    anchorQuote: text(),
    anchorRevision: int(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    foreignKey({ columns: [t.parentId], foreignColumns: [t.id], name: 'comments_parent_fk' }),
    foreignKey({ columns: [t.answersId], foreignColumns: [t.id], name: 'comments_answers_fk' }),
    index('comments_roots_best_idx').on(t.recordId, t.depth, t.standing, t.rank, t.createdAt, t.id),
    index('comments_roots_time_idx').on(t.recordId, t.depth, t.standing, t.createdAt, t.id),
    index('comments_section_best_idx').on(
      t.sectionId,
      t.standing,
      t.depth,
      t.rank,
      t.createdAt,
      t.id,
    ),
    index('comments_section_oldest_idx').on(t.sectionId, t.standing, t.depth, t.createdAt, t.id),
    index('comments_section_newest_idx').on(
      t.sectionId,
      t.standing,
      sql`(-${t.depth})`,
      t.createdAt,
      t.id,
    ),
    index('comments_replies_idx').on(t.parentId, t.standing, t.rank, t.createdAt, t.id),
    index('comments_replies_time_idx').on(t.parentId, t.standing, t.createdAt, t.id),
    index('comments_unlisted_idx').on(t.recordId, t.visibility, t.authorId, t.createdAt),
    index('comments_author_idx').on(t.authorId, t.createdAt),
    check(
      'comments_visibility_check',
      sql`${t.visibility} in ('draft', 'queued', 'public', 'hidden', 'deleted')`,
    ),
  ],
)
