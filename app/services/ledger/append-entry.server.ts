import { GENESIS } from '#app/domain/ledger/entry.ts'
import type { LedgerKind } from '#app/domain/ledger/kinds.ts'
import { appendEntry, lastEntry } from '#db/queries/ledger.ts'
import type { Tx } from '#db/types.ts'
import { canonicalJson, hashOf, sha256 } from './hash-entry.server.ts'

type Registered = {
  kind: LedgerKind
  record: string
  content: object
  authorId: string
  at: Date
}

/** Seals what was registered and chains it to the entry before. */
export async function addToLedger(tx: Tx, { kind, record, content, authorId, at }: Registered) {
  const last = await lastEntry(tx)
  const text = canonicalJson(content)
  const unsealed = {
    n: (last?.n ?? 0) + 1,
    kind,
    record,
    content: text,
    author: authorId,
    prev: last?.hash ?? GENESIS,
  }
  const hash = hashOf({ ...unsealed, at: at.toISOString() })
  await appendEntry(tx, { ...unsealed, at, hash })
  return { n: unsealed.n, hash, contentHash: sha256(text) }
}
