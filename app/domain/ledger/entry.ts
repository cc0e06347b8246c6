import type { LedgerKind } from './kinds.ts'

/** One line of the public ledger. `at` is UTC to the millisecond; hashes are SHA-256 in hex. */
export type LedgerEntry = {
  n: number
  at: string
  kind: LedgerKind
  record: string
  /** Canonical JSON of what was registered, as text, so that any language hashes the same bytes. */
  content: string
  /** Refers to nothing outside the ledger, and stays when an account goes. */
  author: string
  prev: string
  hash: string
}

/** What the first entry names as the one before it. */
export const GENESIS = '0'.repeat(64)

export type LedgerFault =
  | 'not-json'
  | 'not-canonical'
  | 'fields'
  | 'number'
  | 'broken-chain'
  | 'hash'
  | 'content'
