import { sql } from 'drizzle-orm'
import type { Resolution } from '#app/domain/claim/prediction-of-claim.ts'
import type { EffectiveBasis } from '#app/domain/resolution/effective-time.ts'
import type { ResolutionState } from '#app/domain/resolution/state.ts'
import type { Role } from '#app/domain/viewer/viewer.ts'
import { index, instant, int, primaryKey, table, text, uniqueIndex } from '../columns.ts'
import { people, toPerson } from './people.ts'
import { toRecord } from './records.ts'

/**
 * Every decision ever proposed on a prediction. A prediction has at most one that has not ended.
 * `effectiveAt` is when the deciding evidence became public: credences given later earn nothing. What
 * was computed and what somebody typed stand beside it.
 */
export const resolutions = table(
  'resolutions',
  {
    id: text().primaryKey(),
    recordId: toRecord(),
    outcome: text().$type<Resolution>().notNull(),
    state: text().$type<ResolutionState>().notNull(),
    rationaleMd: text().notNull(),
    rationaleHtml: text().notNull(),
    renderVersion: int().notNull(),
    effectiveAt: instant().notNull(),
    effectiveBasis: text().$type<EffectiveBasis>().notNull().default('typed'),
    effectiveComputedAt: instant(),
    effectiveTypedAt: instant(),
    effectiveById: text().references(() => people.id),
    effectiveReason: text().notNull().default(''),
    proposedById: toPerson(),
    proposedAt: instant().notNull(),
    /** The window for disputes: from enough seconds, or the last dismissal, to its end. */
    windowFrom: instant(),
    windowEndsAt: instant(),
    finalAt: instant(),
    endedAt: instant(),
    endedById: text().references(() => people.id),
    endedReason: text().notNull(),
  },
  (t) => [
    index('resolutions_record_idx').on(t.recordId, t.proposedAt, t.id),
    index('resolutions_window_idx').on(t.state, t.windowEndsAt),
    index('resolutions_proposed_idx').on(t.state, t.proposedAt, t.id),
  ],
)

export const resolutionSeconds = table(
  'resolution_seconds',
  {
    resolutionId: text()
      .notNull()
      .references(() => resolutions.id),
    personId: toPerson(),
    /** The role in which it was given: one curator weighs as much as all the seconds asked for. */
    role: text().$type<Role>().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.resolutionId, t.personId] })],
)

export const disputes = table(
  'disputes',
  {
    id: text().primaryKey(),
    resolutionId: text()
      .notNull()
      .references(() => resolutions.id),
    personId: toPerson(),
    reason: text().notNull(),
    createdAt: instant().notNull(),
    dismissedAt: instant(),
    dismissedById: text().references(() => people.id),
    dismissedReason: text().notNull(),
  },
  (t) => [
    uniqueIndex('disputes_resolution_id_person_id_key').on(t.resolutionId, t.personId),
    index('disputes_open_idx').on(t.createdAt, t.id).where(sql`dismissed_at is null`),
  ],
)
