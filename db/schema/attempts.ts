import { sql } from 'drizzle-orm'
import type {
  Artefact,
  AttemptDirection,
  AttemptScope,
  AttemptState,
  ReviewVerdict,
} from '#app/domain/attempt/attempt.ts'
import type { Visibility } from '#app/domain/record/visibility.ts'
import { index, instant, int, json, table, text } from '../columns.ts'
import { people, toPerson } from './people.ts'
import { toRecord } from './records.ts'
import { subjectKey } from './subjects.ts'

/** A claimed answer to a question. Machine-checked and human-digested are marks of their own. */
export const attempts = table(
  'attempts',
  {
    id: subjectKey(),
    recordId: toRecord(),
    authorId: toPerson(),
    direction: text().$type<AttemptDirection>().notNull(),
    scope: text().$type<AttemptScope>().notNull(),
    state: text().$type<AttemptState>().notNull(),
    title: text().notNull(),
    titleHtml: text().notNull(),
    bodyMd: text().notNull(),
    bodyHtml: text().notNull(),
    renderVersion: int().notNull(),
    artefacts: json<Artefact[]>().notNull(),
    aiUse: text().notNull(),
    machineCheckedAt: instant(),
    machineCheckedById: text().references(() => people.id),
    machineCheckedNote: text().notNull(),
    digestedAt: instant(),
    digestedById: text().references(() => people.id),
    digestedNote: text().notNull(),
    decidedAt: instant(),
    decidedById: text().references(() => people.id),
    decidedReason: text().notNull(),
    visibility: text().$type<Visibility>().notNull(),
    revision: int().notNull(),
    usefulUp: int().notNull(),
    usefulDown: int().notNull(),
    agreeUp: int().notNull(),
    agreeDown: int().notNull(),
    score: int().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    index('attempts_record_idx').on(t.recordId, t.createdAt, t.id),
    index('attempts_author_idx').on(t.authorId, t.createdAt),
    index('attempts_undecided_idx')
      .on(t.createdAt, t.id)
      .where(sql`state in ('claimed', 'under-review')`),
  ],
)

/** What a person says of an attempt; a later review of the same person supersedes the one before. */
export const reviews = table(
  'reviews',
  {
    id: text().primaryKey(),
    attemptId: text()
      .notNull()
      .references(() => attempts.id),
    reviewerId: toPerson(),
    verdict: text().$type<ReviewVerdict>().notNull(),
    /** 1: reads along, 2: works in the area, 3: works on this. */
    expertise: int().notNull(),
    /** The conflict of interest as the reviewer states it; empty for none. */
    conflict: text().notNull(),
    bodyMd: text().notNull(),
    bodyHtml: text().notNull(),
    renderVersion: int().notNull(),
    supersededAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [index('reviews_attempt_idx').on(t.attemptId, t.createdAt, t.id)],
)
