import type { Scope } from '#app/domain/record/visibility.ts'
import type { Runner } from '#app/domain/wanted/runner.ts'
import { linkTo } from '#app/services/records/record-view.server.ts'
import { reader } from '#db/client.ts'
import { runnersOf } from '#db/queries/runners.ts'

const MOST_SHOWN = 5

/** Who plans or runs an experiment for each of these predictions, as far as this viewer may know. */
export async function runnersFor(scope: Scope, ids: string[]) {
  const rows = ids.length > 0 ? await runnersOf(reader(), scope, ids) : []
  return (id: string): Runner[] => {
    const own = new Map(rows.filter(({ at }) => at === id).map((row) => [row.id, row]))
    return [...own.values()]
      .slice(0, MOST_SHOWN)
      .map((row) => ({ ...linkTo(row), by: { handle: row.handle, displayName: row.displayName } }))
  }
}
