import type { LedgerKind } from '#app/domain/ledger/kinds.ts'
import { instant, int, table, text, uniqueIndex } from '../columns.ts'

/**
 * The public chain of registrations. No row is ever changed, and `author` refers to nothing: it
 * stays when the account goes.
 */
export const ledger = table(
  'ledger',
  {
    n: int().notNull(),
    at: instant().notNull(),
    kind: text().$type<LedgerKind>().notNull(),
    record: text().notNull(),
    /** Canonical JSON (RFC 8785) of what was registered. */
    content: text().notNull(),
    author: text().notNull(),
    prev: text().notNull(),
    hash: text().primaryKey(),
  },
  (t) => [uniqueIndex('ledger_n_key').on(t.n)],
)
