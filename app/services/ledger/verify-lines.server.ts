import { GENESIS, type LedgerEntry, type LedgerFault } from '#app/domain/ledger/entry.ts'
import { canonicalJson, hashOf } from './hash-entry.server.ts'

export type Verified =
  | { ok: true; count: number; head: string }
  | { ok: false; line: number; fault: LedgerFault; record: string | null }

/** Follows a ledger from its first line and names the first that is not what was sealed. */
export async function verifyLines(
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<Verified> {
  let count = 0
  let head = GENESIS
  for await (const line of lines) {
    if (line === '') continue
    count += 1
    const entry = parsed(line)
    const fault = entry ? faultIn(entry, line, count, head) : 'not-json'
    if (!entry || fault)
      return { ok: false, line: count, fault: fault ?? 'not-json', record: nameIn(entry) }
    head = entry.hash
  }
  return { ok: true, count, head }
}

function faultIn(entry: LedgerEntry, line: string, n: number, prev: string): LedgerFault | null {
  if (!hasFields(entry)) return 'fields'
  if (canonicalJson(entry) !== line) return 'not-canonical'
  if (entry.n !== n) return 'number'
  if (entry.prev !== prev) return 'broken-chain'
  if (hashOf(entry) !== entry.hash) return 'hash'
  const content = parsed(entry.content)
  return content && canonicalJson(content) === entry.content ? null : 'content'
}

const TEXTS = ['at', 'kind', 'record', 'content', 'author', 'prev', 'hash'] as const

const hasFields = (entry: LedgerEntry): boolean =>
  Number.isSafeInteger(entry.n) && TEXTS.every((name) => typeof entry[name] === 'string')

function parsed(text: string): LedgerEntry | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as LedgerEntry) : null
  } catch {
    return null
  }
}

const nameIn = (entry: LedgerEntry | null): string | null =>
  typeof entry?.record === 'string' ? entry.record : null
