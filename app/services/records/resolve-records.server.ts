import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { resolveRecord } from './resolve-named.server.ts'

/** The ids of records named by their numbers in one field; an unknown one is answered there. */
export async function resolveRecords(
  viewer: Viewer,
  kind: RecordKind,
  numbers: number[],
  field: string,
): Promise<string[]> {
  const ids: string[] = []
  for (const number of numbers) ids.push(await resolveRecord(viewer, { kind, number }, field))
  return ids
}
