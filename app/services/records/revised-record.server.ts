import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { loadRecord, type RecordAddress } from './load-record.server.ts'

/** As much of a record as the pages of its past say. */
export async function revisedRecord(viewer: Viewer, address: RecordAddress) {
  const record = await loadRecord(reader(), viewer, address.kind, address.number)
  const { id, kind, number, slug, revision, titlePlain } = record
  return { id, kind, number, slug, revision, titlePlain }
}
