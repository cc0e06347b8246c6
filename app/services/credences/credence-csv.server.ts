import { beliefsOf } from '#app/domain/credence/beliefs.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import type { RecordAddress } from '#app/services/records/load-record.server.ts'
import { reader } from '#db/client.ts'
import { namedCredencesOn } from '#db/queries/credences.ts'
import { loadBelieved } from './load-believed.server.ts'

const COLUMNS = 'at,handle,credence'

/**
 * Every change of every credence that counts, and the viewer’s own, oldest first, as text/csv; a
 * credence that was taken back is an empty field. What is hidden on the page is not in it.
 */
export async function credenceCsv(viewer: Viewer, address: RecordAddress): Promise<string> {
  const record = await loadBelieved(reader(), viewer, address)
  const rows = await namedCredencesOn(reader(), record.id)
  const { counted, ownChanges } = beliefsOf(rows, viewer?.id ?? null)
  const readable = new Set([...counted, ...ownChanges])
  const lines = rows
    .filter((row) => readable.has(row))
    .map(({ at, handle, p }) => [at.toISOString(), handle, p ?? ''].join(','))
  return `${[COLUMNS, ...lines].join('\n')}\n`
}
