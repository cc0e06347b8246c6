import type { Scope } from '#app/domain/record/visibility.ts'
import type { SearchInput } from '#app/domain/search/page-input.ts'
import { soughtRecord } from '#app/domain/search/sought-record.ts'
import { reader } from '#db/client.ts'
import { findRecord } from '#db/queries/records.ts'
import { showHits } from './show-hits.server.ts'

/** The record that a search names by its number or address, where this viewer may open it. */
export async function recordSought(scope: Scope, { q, kind, page, host = '' }: SearchInput) {
  const named = soughtRecord(q, host)
  if (!named || page > 1 || (kind && kind !== named.kind)) return null
  const record = await findRecord(reader(), scope, named.kind, named.number)
  if (!record) return null
  const hit = { subjectId: record.id, recordId: record.id, kind: named.kind }
  return (await showHits([hit], []))[0] ?? null
}
