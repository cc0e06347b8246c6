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
