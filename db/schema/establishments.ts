import { sql } from 'drizzle-orm'
import { index, instant, primaryKey, table, text } from '../columns.ts'
import { people, toPerson } from './people.ts'
import { toRecord } from './records.ts'

/**
 * Every proposal to hold a claim established. With enough seconds it has an `establishedAt`, and the
 * mark stands beside the derived status until it is ended: by a curator with a reason, or without one
 * when its ground is gone. A claim has at most one that has not ended.
 */
export const establishments = table(
  'establishments',
  {
    id: text().primaryKey(),
    claimId: toRecord(),
    reason: text().notNull(),
    proposedById: toPerson(),
    proposedAt: instant().notNull(),
    establishedAt: instant(),
    endedAt: instant(),
    endedById: text().references(() => people.id),
    endedReason: text().notNull(),
  },
  (t) => [
    index('establishments_claim_idx').on(t.claimId, t.proposedAt, t.id),
    index('establishments_proposed_idx')
      .on(t.proposedAt, t.id)
      .where(sql`established_at is null and ended_at is null`),
  ],
)

export const establishmentSeconds = table(
  'establishment_seconds',
  {
    establishmentId: text()
      .notNull()
      .references(() => establishments.id),
    personId: toPerson(),
    createdAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.establishmentId, t.personId] })],
)
