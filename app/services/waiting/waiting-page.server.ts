import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { isLate, maySeeQueue, queueNamed } from '#app/domain/waiting/queues.ts'
import { now } from '#app/services/clock.server.ts'
import { reader } from '#db/client.ts'
import { WAITING } from './kinds.server.ts'
import { countWaiting } from './waiting-count.server.ts'
import { waitingQueues } from './waiting-queues.server.ts'

const A_PAGE = 30
const MOST_PAGES = 100

/** `queue` names one kind, of which a page is shown. */
type Asked = { queue: string | null; page: number }

/** What waits for somebody's answer: all kinds with the oldest of each, or one kind page by page. */
export async function waitingPage(viewer: Viewer, { queue, page: asked }: Asked, at = now()) {
  const name = queueNamed(queue)
  const page = Math.min(Math.max(1, Math.floor(asked) || 1), MOST_PAGES)
  if (!name || !maySeeQueue(viewer, name))
    return { at, one: null, page: 1, more: false, queues: await waitingQueues(viewer, at) }
  const look = { viewer, at }
  const part = { limit: A_PAGE + 1, offset: (page - 1) * A_PAGE }
  const [found, rows] = await Promise.all([
    countWaiting(name, look),
    WAITING[name].rows(reader(), look, part),
  ])
  const more = rows.length > A_PAGE && page < MOST_PAGES
  const shown = { name, ...found, late: isLate(found, at), rows: rows.slice(0, A_PAGE) }
  return { at, one: name, page, more, queues: [shown] }
}
