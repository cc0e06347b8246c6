import type { Viewer } from '#app/domain/viewer/viewer.ts'
import {
  comparedRevisions,
  type RevisionChoice,
} from '#app/services/texts/compared-revisions.server.ts'
import type { RecordAddress } from './load-record.server.ts'
import { revisedRecord } from './revised-record.server.ts'

/** Every revision, and the word-level difference between two of them (the last two by default). */
export async function recordHistory(
  viewer: Viewer,
  address: RecordAddress,
  choice: RevisionChoice,
) {
  const record = await revisedRecord(viewer, address)
  const { compared, differ } = await comparedRevisions(record.id, choice)
  const { differences, facts, tags } = differ
  return { record, ...compared, differences, facts, tags }
}
