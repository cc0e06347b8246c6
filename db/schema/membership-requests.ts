import { sql } from 'drizzle-orm'
import { bool, index, instant, table, text } from '../columns.ts'
import { people, toPerson } from './people.ts'

/** What a new person asks for who wants to be a member, and the answer; open until `answeredAt`. */
export const membershipRequests = table(
  'membership_requests',
  {
    id: text().primaryKey(),
    personId: toPerson(),
    reason: text().notNull(),
    askedAt: instant().notNull(),
    answeredAt: instant(),
    answeredById: text().references(() => people.id),
    granted: bool(),
    /** What the one who answered says; empty until then, and where nothing was said. */
    answer: text().notNull(),
  },
  (t) => [
    index('membership_requests_open_idx').on(t.askedAt, t.id).where(sql`answered_at is null`),
    index('membership_requests_person_idx').on(t.personId, t.askedAt),
  ],
)
