import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { byAge, isLate, queuesSeenBy } from '#app/domain/waiting/queues.ts'
import { reader } from '#db/client.ts'
import { WAITING } from './kinds.server.ts'
import { countWaiting } from './waiting-count.server.ts'

/** Of each kind so many are shown; the others are on the page of the kind. */
const SHOWN = 5

/** All that waits and that this viewer sees: how much of each kind, the oldest of each, the oldest first. */
export async function waitingQueues(viewer: Viewer, at: Date) {
  const look = { viewer, at }
  const part = { limit: SHOWN, offset: 0 }
  const queues = queuesSeenBy(viewer).map(async (name) => {
    const found = await countWaiting(name, look)
    const rows = found.count === 0 ? [] : await WAITING[name].rows(reader(), look, part)
    return { name, ...found, late: isLate(found, at), rows }
  })
  return (await Promise.all(queues)).sort(byAge)
}
