import { index, instant, int, json, primaryKey, table, text } from '../columns.ts'

/** Work to be done later. A job is claimed by moving `runAt` past the lease, so a crash frees it. */
export const jobs = table(
  'jobs',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    payload: json<Record<string, string | number>>().notNull(),
    runAt: instant().notNull(),
    attempts: int().notNull(),
    lastError: text().notNull(),
    /** When it failed for good. */
    failedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [index('jobs_run_idx').on(t.failedAt, t.runAt, t.id)],
)

/** A form sent twice makes one thing: the second send finds what the first made. */
export const idempotencyKeys = table(
  'idempotency_keys',
  {
    key: text().notNull(),
    personId: text().notNull(),
    result: text().notNull(),
    /** Of what was sent, so that other words under the same key are noticed. */
    digest: text(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.key] }),
    index('idempotency_keys_created_idx').on(t.createdAt),
  ],
)
