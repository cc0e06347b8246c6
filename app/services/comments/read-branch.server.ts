import { allot, readings, shares } from '#app/domain/thread/allot.ts'
import { LEVELS } from '#app/domain/thread/place.ts'
import type { Sortable, ThreadSort } from '#app/domain/thread/sort.ts'
import { pageOfReplies, repliesOf } from '#db/queries/threads.ts'
import type { Reader } from '#db/types.ts'

type Query = { sort: ThreadSort; after: Sortable | null; budget: number }
type Light = Awaited<ReturnType<typeof pageOfReplies>>[number]

/**
 * Ids of the comments below one, down to the eighth level counting itself: a page of its replies, and
 * below these what there is room for. Each level is one read of at most `budget` rows.
 */
export async function readBranch(q: Reader, id: string, { sort, after, budget }: Query) {
  const candidates = await pageOfReplies(q, id, { sort, after, limit: budget + 1 })
  const rooms = allot(
    candidates.map((reply) => reply.descendantCount),
    budget,
  )
  const replies = candidates.slice(0, rooms.length)
  const ids = replies.map((reply) => reply.id)
  let level: Level = { replies, rooms }
  for (let depth = 2; depth < LEVELS && level.replies.length > 0; depth++) {
    level = await nextLevel(q, level, { sort, budget: budget - ids.length })
    ids.push(...level.replies.map((reply) => reply.id))
  }
  return { ids, last: rooms.length < candidates.length ? (replies.at(-1) ?? null) : null }
}

/** Comments of one level, and for each the number of comments below it that there is room for. */
type Level = { replies: Light[]; rooms: number[] }

async function nextLevel(
  q: Reader,
  { replies: parents, rooms: given }: Level,
  { sort, budget }: Omit<Query, 'after'>,
): Promise<Level> {
  const read = readings({ groups: parents, rooms: given, self: 0, budget })
  const found = read.length > 0 ? await repliesOf(q, read, sort) : []
  const replies: Light[] = []
  const rooms: number[] = []
  for (const [place, parent] of parents.entries()) {
    const below = found.filter((reply) => reply.parentId === parent.id)
    const room = (given[place] ?? 0) - below.filter((reply) => reply.visibility === 'public').length
    replies.push(...below)
    rooms.push(
      ...shares(
        below.map((reply) => reply.descendantCount),
        room,
      ),
    )
  }
  return { replies, rooms }
}
