import { index, instant, int, primaryKey, real, table, text } from '../columns.ts'
import { comments } from './comments.ts'
import { toPerson } from './people.ts'
import { toRecord } from './records.ts'
import { resolutions } from './resolutions.ts'

/** Every probability anybody gave a claim or prediction; null: taken back. The last one stands. */
export const credences = table(
  'credences',
  {
    id: text().primaryKey(),
    recordId: toRecord(),
    personId: toPerson(),
    p: real(),
    before: real(),
    /** What was said with it, in the thread of the record. */
    commentId: text().references(() => comments.id),
    createdAt: instant().notNull(),
  },
  (t) => [
    index('credences_record_idx').on(t.recordId, t.createdAt, t.id),
    index('credences_standing_idx').on(t.recordId, t.personId, t.createdAt, t.id),
    index('credences_person_idx').on(t.personId, t.createdAt, t.id),
    index('credences_comment_idx').on(t.commentId),
  ],
)

/** A median and a 90 % interval for the observable of a prediction, in its unit; all null: taken back. */
export const valueForecasts = table(
  'value_forecasts',
  {
    id: text().primaryKey(),
    recordId: toRecord(),
    personId: toPerson(),
    median: real(),
    low: real(),
    high: real(),
    createdAt: instant().notNull(),
  },
  (t) => [index('value_forecasts_record_idx').on(t.recordId, t.createdAt, t.id)],
)

/**
 * What each forecaster earned on a prediction that was confirmed or refuted. Computed from the
 * credences whenever a resolution becomes final, and gone when it is undone.
 */
export const scores = table(
  'scores',
  {
    recordId: toRecord(),
    personId: toPerson(),
    resolutionId: text()
      .notNull()
      .references(() => resolutions.id),
    /** 1: confirmed, 0: refuted. */
    outcome: int().notNull(),
    brier: real().notNull(),
    log: real().notNull(),
    baseline: real().notNull(),
    peer: real().notNull(),
    /** Over the crowd, in bits; `crowd` is how many others that was, 0 where there never was one. */
    edge: real().notNull().default(0),
    crowd: real().notNull().default(0),
    crowdCredence: real(),
    coverage: real().notNull(),
    meanCredence: real().notNull(),
    /** When the resolution became final. */
    scoredAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.recordId, t.personId] }),
    index('scores_person_idx').on(t.personId, t.scoredAt, t.recordId),
    index('scores_scored_idx').on(t.scoredAt, t.recordId),
  ],
)
