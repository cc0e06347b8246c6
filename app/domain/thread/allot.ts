/** Replies that each of the comments on a page gets room for before the next one is added. */
const LEAST_REPLIES = 4

/**
 * How a page is filled. `replies` holds for each candidate, in order, how many comments hang below
 * it. Returns the room for replies of those that find a place, so that they and their replies are
 * `budget` comments at most. What is left over goes to all alike (max-min fair).
 */
export function allot(replies: readonly number[], budget: number): number[] {
  let needed = 0
  let taken = 0
  for (const count of replies) {
    needed += 1 + Math.min(count, LEAST_REPLIES)
    if (taken > 0 && needed > budget) break
    taken += 1
  }
  return shares(replies.slice(0, taken), budget - taken)
}

/** Divides `budget` so that nobody gets more than they need and nobody could get more fairly. */
export function shares(needs: readonly number[], budget: number): number[] {
  const given = needs.map(() => 0)
  let left = Math.max(0, budget)
  const smallestFirst = needs.map((need, place) => ({ need, place }))
  smallestFirst.sort((a, b) => a.need - b.need || b.place - a.place)
  for (const [turn, { need, place }] of smallestFirst.entries()) {
    const share = Math.min(need, Math.floor(left / (needs.length - turn)))
    given[place] = share
    left -= share
  }
  return given
}

/** One bounded read: at most `limit` rows of these groups together. */
export type Reading = { keys: string[]; limit: number }

type Groups = {
  groups: readonly { id: string; descendantCount: number }[]
  rooms: readonly number[]
  /** 1 where the first row of a group is the comment that it belongs to. */
  self: 0 | 1
  /** Rows that all reads may return together. */
  budget: number
}

/**
 * The reads that fill the room given. Each group that has to be cut needs its own; all others share
 * one, which gets what is left of the budget, because tombstones take places and are not counted.
 */
export function readings({ groups, rooms, self, budget }: Groups): Reading[] {
  const whole: string[] = []
  const cut: Reading[] = []
  let left = budget
  for (const [place, room] of rooms.entries()) {
    const group = groups[place]
    const limit = Math.min(room + self, left)
    if (!group || limit === 0) continue
    if (room >= group.descendantCount) whole.push(group.id)
    else {
      cut.push({ keys: [group.id], limit })
      left -= limit
    }
  }
  return whole.length > 0 && left > 0 ? [{ keys: whole, limit: left }, ...cut] : cut
}
