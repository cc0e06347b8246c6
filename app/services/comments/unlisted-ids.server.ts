import type { Scope } from '#app/domain/record/visibility.ts'
import { unlistedIn } from '#db/queries/threads.ts'
import type { Reader } from '#db/types.ts'
import { PAGE_UNLISTED } from './page-size.ts'

/** Comments of a discussion that others do not see; visitors have none. */
export async function unlistedIds(q: Reader, scope: Scope, recordId: string): Promise<string[]> {
  if (scope.viewerId === null) return []
  const rows = await unlistedIn(q, scope, recordId, PAGE_UNLISTED)
  return rows.map((row) => row.id)
}
