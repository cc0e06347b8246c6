import { GENESIS } from '#app/domain/ledger/entry.ts'
import { reader } from '#db/client.ts'
import { entriesAfter, type LedgerRow, lastEntry } from '#db/queries/ledger.ts'
import { canonicalJson } from './hash-entry.server.ts'

const BATCH = 500

/** The whole ledger, one line an entry, read in batches so that its length does not matter. */
export async function* ledgerLines(): AsyncGenerator<string> {
  let last = 0
  for (;;) {
    const rows = await entriesAfter(reader(), last, BATCH)
    for (const row of rows) yield lineOf(row)
    const end = rows.at(-1)
    if (!end || rows.length < BATCH) return
    last = end.n
  }
}

const lineOf = ({ at, ...row }: LedgerRow): string =>
  canonicalJson({ ...row, at: at.toISOString() })

/** How long the ledger is, and the hash that stands for all of it. */
export async function ledgerHead() {
  const last = await lastEntry(reader())
  return { count: last?.n ?? 0, head: last?.hash ?? GENESIS, at: last?.at.toISOString() ?? null }
}
