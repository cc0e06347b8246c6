import { sql } from 'drizzle-orm'
import type { Community } from '#app/domain/credence/beliefs.ts'
import type { Condition } from '#app/domain/prediction/conditions.ts'
import type { PredictionForm } from '#app/domain/prediction/region.ts'
import type { PredictionSummary } from '#app/domain/summary/stored.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import type { NamedReason } from '#app/domain/verdict/named-reason.ts'
import type { Advice } from '#app/domain/verdict/settle/advice.ts'
import type { StoredRobustness } from '#app/domain/verdict/stored-robustness.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import { bool, index, instant, int, json, real, table, text } from '../columns.ts'
import { observables } from './observables.ts'
import { toPerson } from './people.ts'
import { recordKey, toRecord } from './records.ts'
import { references } from './references.ts'

/**
 * What only predictions have. Numbers are in the unit of the observable. From `registeredAt` on all
 * but the figures of the measurements (the columns from `verdict` on) is frozen.
 */
export const predictions = table(
  'predictions',
  {
    recordId: recordKey(),
    observableId: text().references(() => observables.id),
    form: text().$type<PredictionForm>().notNull(),
    lower: real(),
    upper: real(),
    value: real(),
    tolerance: real(),
    sd: real(),
    /** The set of allowed values that follows from the form; null is unbounded. */
    regionLower: real(),
    regionUpper: real(),
    conditions: json<Condition[]>().notNull(),
    scopeMd: text().notNull(),
    scopeHtml: text().notNull(),
    criterionMd: text().notNull(),
    criterionHtml: text().notNull(),
    /** The decision rule; null in terms that were sealed without one. */
    level: real(),
    groupsAtLeast: int(),
    reanalysesDecide: bool(),
    /** The possible values of the observable when the terms were sealed; null is unbounded. */
    domainLower: real(),
    domainUpper: real(),
    essential: bool().notNull(),
    deadline: instant(),
    registeredAt: instant(),
    contentHash: text(),
    ledgerEntry: int(),
    /**
     * Since when the terms stood sealed, where registering waited for something; the canonical JSON that
     * was sealed while it waits, and whether it waits for a curator's word besides its observable.
     */
    sealedAt: instant(),
    sealedContent: text(),
    sealEntry: int(),
    awaitsApproval: bool().notNull().default(false),
    /** When what was sealed came back as a draft, and why. */
    returnedAt: instant(),
    returnedReason: text().notNull().default(''),
    /** The published work that made the prediction first, and the day it was public. */
    sourceId: text().references(() => references.id),
    sourcePlace: text().notNull(),
    sourceDate: instant(),
    verdict: text().$type<Verdict>(),
    pooledMean: real(),
    pooledLow: real(),
    pooledHigh: real(),
    pooledCount: int().notNull(),
    supports: int().notNull(),
    contradicts: int().notNull(),
    inconclusive: int().notNull(),
    inside: int().notNull(),
    outside: int().notNull(),
    /** All that supports it is the data that made it. */
    inSample: bool().notNull(),
    /** On what the verdict rests, and on which experiments. */
    verdictReason: json<NamedReason>(),
    footing: text().$type<Footing>(),
    robustness: json<StoredRobustness>(),
    /** When measurements were last held against it; null where the rules moved its verdict since. */
    judgedAt: instant(),
    /** When evidence last made the verdict another, and what it was before; null where it was not known. */
    verdictSince: instant(),
    verdictFrom: text().$type<Verdict | 'none'>(),
    /** What its derived sentence is made from. */
    summary: json<PredictionSummary>(),
    /** What would settle it; null where that is not known, or not yet. */
    advice: json<Advice>(),
    /** Since when the advice waits to be computed anew; null where it stands. */
    adviceDueAt: instant(),
    /** What people believe, while that is shown to everybody and nothing is decided; else null. */
    community: json<Community>(),
    /** Since when that waits to be computed anew; null where it stands. */
    dividedDueAt: instant(),
  },
  (t) => [
    index('predictions_observable_idx').on(t.observableId),
    index('predictions_verdict_idx').on(t.verdict),
    index('predictions_deadline_idx').on(t.deadline, t.recordId),
    index('predictions_footing_idx').on(t.footing),
    index('predictions_verdict_since_idx').on(t.verdictSince, t.recordId),
    index('predictions_divided_due_idx')
      .on(t.dividedDueAt, t.recordId)
      .where(sql`divided_due_at is not null`),
    index('predictions_advice_idx').on(t.adviceDueAt, t.recordId),
  ],
)

/** What the author of a registered prediction said afterwards; each is an entry of the ledger. */
export const clarifications = table(
  'clarifications',
  {
    id: text().primaryKey(),
    recordId: toRecord(),
    textMd: text().notNull(),
    textHtml: text().notNull(),
    renderVersion: int().notNull(),
    ledgerEntry: int().notNull(),
    authorId: toPerson(),
    createdAt: instant().notNull(),
  },
  (t) => [index('clarifications_record_idx').on(t.recordId, t.createdAt, t.id)],
)
