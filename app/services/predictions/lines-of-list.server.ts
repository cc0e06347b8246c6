import { scopeOf } from '#app/domain/record/visibility.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { reader } from '#db/client.ts'
import { predictionsById } from '#db/queries/predictions.ts'
import { measuredLines } from './measured-lines.server.ts'

/** The rows of a list as lines of the chain: what each allows and what was measured. */
export async function linesOfList(viewer: Viewer, rows: { id: string }[], at = now()) {
  const scope = scopeOf(viewer)
  const ids = rows.map(({ id }) => id)
  const found = ids.length > 0 ? await predictionsById(reader(), scope, ids) : []
  return measuredLines(reader(), scope, found, at)
}
