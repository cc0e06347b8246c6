import { maySeeDesk } from '#app/domain/desk/policy.ts'
import { dayOf } from '#app/domain/text/day.ts'
import { isCurator, type Viewer } from '#app/domain/viewer/viewer.ts'
import {
  MOST_COUNTED,
  type QueueName,
  queuesSeenBy,
  type Waiting,
} from '#app/domain/waiting/queues.ts'
import { now } from '#app/services/clock.server.ts'
import { reader } from '#db/client.ts'
import { versionCache } from '#db/version-cache.ts'
import type { Look } from './kind.server.ts'
import { WAITING } from './kinds.server.ts'

/** For each kind twice: for curators, and for one day before and after midnight. */
const kept = versionCache<Waiting>(60)

/** How much of a kind waits, and since when the oldest has. */
export function countWaiting(name: QueueName, look: Look): Promise<Waiting> {
  const count = async () => {
    const found = await WAITING[name].since(reader(), look, MOST_COUNTED + 1)
    return { count: found.length, oldest: found[0]?.at ?? null }
  }
  if (name === 'items' && !isCurator(look.viewer)) return count()
  return kept(`${name} ${dayOf(look.at)}`, count)
}

/** How many things wait, for who may see the desk; null for everybody else. */
export async function waitingCount(viewer: Viewer, at = now()): Promise<number | null> {
  if (!maySeeDesk(viewer)) return null
  const names = queuesSeenBy(viewer)
  const found = await Promise.all(names.map((name) => countWaiting(name, { viewer, at })))
  return found.reduce((sum, { count }) => sum + count, 0)
}
