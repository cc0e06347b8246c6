import type { Reason } from '#app/domain/claim/status.ts'
import type { FormalStatus, QuestionKind } from '#app/domain/question/status.ts'
import type { QuestionSummary } from '#app/domain/summary/stored.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import { index, instant, int, json, table, text } from '../columns.ts'
import { attempts } from './attempts.ts'
import { toPerson } from './people.ts'
import { recordKey, records, toRecord } from './records.ts'

export const questions = table(
  'questions',
  {
    recordId: recordKey(),
    questionKind: text().$type<QuestionKind>().notNull(),
    parentId: text().references(() => records.id),
    position: int().notNull(),
    formalStatus: text().$type<FormalStatus>().notNull(),
    literatureChecked: text().$type<'no' | 'partly' | 'yes'>().notNull(),
    literatureCheckedAt: instant(),
    prize: text().notNull(),
    /** How much of the discussion the curated remarks do not say yet. */
    notWorkedIn: text().$type<'none' | 'partial' | 'solution'>().notNull(),
    mergedIntoId: text().references(() => records.id),
    /** The accepted attempt that the present status stands on. */
    basisAttemptId: text().references(() => attempts.id),
    /** What its derived sentence is made from; null where nothing was ever claimed. */
    summary: json<QuestionSummary>(),
  },
  (t) => [index('questions_parent_idx').on(t.parentId, t.position)],
)

/** Every status a question ever had, with since when, on what basis and by whom. */
export const statusChanges = table(
  'status_changes',
  {
    id: text().primaryKey(),
    recordId: toRecord(),
    axis: text().$type<'human' | 'formal'>().notNull(),
    from: text().notNull(),
    to: text().notNull(),
    asOf: instant().notNull(),
    basis: text().notNull(),
    /**
     * Of a claim: the chain of reasons as it was then. Of a question that its parts moved: empty. Null
     * for what was not derived.
     */
    reasons: json<Reason[]>(),
    /** On what the status then stood; null where that has no footing, or none was kept. */
    footing: text().$type<Footing>(),
    actorId: toPerson(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index('status_changes_record_idx').on(t.recordId, t.createdAt, t.id),
    index('status_changes_as_of_idx').on(t.axis, t.asOf, t.createdAt, t.id),
  ],
)
