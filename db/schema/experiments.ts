import type { ExperimentKind, ReadIn } from '#app/domain/experiment/state.ts'
import type { LimitSide } from '#app/domain/measurement/limit.ts'
import type { Given } from '#app/domain/prediction/conditions.ts'
import { bool, index, instant, int, json, real, table, text } from '../columns.ts'
import { observables } from './observables.ts'
import { people, toPerson } from './people.ts'
import { recordKey, toRecord } from './records.ts'
import { references } from './references.ts'

/** What only experiments have. The record's statement is the protocol. */
export const experiments = table(
  'experiments',
  {
    recordId: recordKey(),
    experimentKind: text().$type<ExperimentKind>().notNull(),
    conditions: json<Given[]>().notNull(),
    codeUrl: text().notNull(),
    codeCommit: text().notNull(),
    dataUrl: text().notNull(),
    runStart: instant(),
    runEnd: instant(),
    /** The day since when its values are public, as stated; null: since they are here. */
    publishedAt: instant(),
    /** Who confirmed that day without a part in it; null where nobody did. */
    publishedConfirmedById: text().references(() => people.id),
    authors: json<string[]>().notNull(),
    /** Experiments that share runs or data share a group; a pool takes one estimate of each. */
    independenceGroup: text().notNull(),
    compute: text().notNull(),
    conflicts: text().notNull(),
    aiUse: text().notNull(),
    sourceId: text().references(() => references.id),
    sourcePlace: text().notNull(),
    readIn: text().$type<ReadIn>(),
  },
  (t) => [
    index('experiments_source_idx').on(t.sourceId),
    index('experiments_group_idx').on(t.independenceGroup),
  ],
)

/**
 * One value of one observable, as reported (`value` to `n`, in `unit`) and as compared
 * (`estimate` to `high`, in the unit of the observable, with its 95 % interval). Never changed: a
 * correction is a new one that `corrects` it.
 */
export const measurements = table(
  'measurements',
  {
    id: text().primaryKey(),
    experimentId: toRecord(),
    observableId: text()
      .notNull()
      .references(() => observables.id),
    position: int().notNull(),
    label: text().notNull(),
    value: real().notNull(),
    unit: text().notNull(),
    se: real(),
    sd: real(),
    /** Degrees of freedom of the standard error, where it was reported with them. */
    seDf: real(),
    reportedLow: real(),
    reportedHigh: real(),
    /** The value is a bound from this side. */
    limitSide: text().$type<LimitSide>(),
    /** Of the interval or the limit; 1 is that of a proved bound. */
    level: real(),
    n: int(),
    estimate: real().notNull(),
    standardError: real(),
    low: real(),
    high: real(),
    /** The value lies outside its own interval: stored and shown, never pooled. */
    doubtful: bool().notNull(),
    method: text().notNull(),
    note: text().notNull(),
    conditions: json<Given[]>().notNull(),
    independenceGroup: text().notNull(),
    place: text().notNull(),
    derivedFrom: text().notNull(),
    correctsId: text(),
    supersededAt: instant(),
    excludedAt: instant(),
    excludedById: text().references(() => people.id),
    excludedReason: text().notNull(),
    authorId: toPerson(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index('measurements_experiment_idx').on(t.experimentId, t.position, t.id),
    index('measurements_observable_idx').on(t.observableId, t.createdAt, t.id),
  ],
)
