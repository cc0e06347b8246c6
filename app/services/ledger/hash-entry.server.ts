import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { LedgerEntry } from '#app/domain/ledger/entry.ts'

/** RFC 8785 JSON: one value has one text. Throws on numbers that JSON cannot hold. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Nothing to write as JSON')
  return text
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The hash of an entry: of its canonical JSON without the hash itself. */
export const hashOf = ({ n, at, kind, record, content, author, prev }: Unsealed): string =>
  sha256(canonicalJson({ n, at, kind, record, content, author, prev }))

export type Unsealed = Omit<LedgerEntry, 'hash'>
