import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { loadRecord, type RecordAddress } from '#app/services/records/load-record.server.ts'
import type { Reader } from '#db/types.ts'

/** A record of a kind that people have credences on. */
export function loadBelieved(q: Reader, viewer: Viewer, { kind, number }: RecordAddress) {
  if (kind !== 'claim' && kind !== 'prediction') return refuse('page')
  return loadRecord(q, viewer, kind, number)
}
