import { maySeeDesk } from '#app/domain/desk/policy.ts'
import { QUEUES } from '#app/domain/desk/queues.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { waitingCounts } from '#db/queries/desk.ts'
import { versionCache } from '#db/version-cache.ts'

const kept = versionCache<Awaited<ReturnType<typeof waitingCounts>>>(1)

export const waitingNow = () => kept('', () => waitingCounts(reader()))

/** How many things wait, for who may see the desk; null for everybody else. */
export async function waitingCount(viewer: Viewer): Promise<number | null> {
  if (!maySeeDesk(viewer)) return null
  const counts = await waitingNow()
  return QUEUES.reduce((sum, queue) => sum + counts[queue].count, 0)
}
