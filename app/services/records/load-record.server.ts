import type { RecordKind } from '#app/domain/record/kind.ts'
import { type Scope, scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { findRecord, type RecordWithAuthor } from '#db/queries/records.ts'
import type { Reader } from '#db/types.ts'

/** What a record's address names. */
export type RecordAddress = { kind: RecordKind; number: number }

/** A record by its number. One that may not be seen is one that is not there. */
export async function loadRecord(
  q: Reader,
  viewer: Viewer | Scope,
  kind: RecordKind,
  number: number,
): Promise<RecordWithAuthor> {
  return (await findRecord(q, scopeIn(viewer), kind, number)) ?? refuse(kind)
}

/** What a viewer may see; a scope is that already. */
export const scopeIn = (viewer: Viewer | Scope): Scope =>
  viewer && 'curator' in viewer ? viewer : scopeOf(viewer)
