/** Somebody with n scored predictions and their mean peer score; `since` is when they joined. */
export type Contender = { personId: string; since: Date; n: number; peer: number }

export type Leaderboard<C extends Contender> = { rows: (C & { rank: number })[]; below: number }

/**
 * People by their mean peer score, best first; among equals who joined earlier, then the id, so that
 * nothing swaps between reloads. Equal scores share a rank. Only those with at least `least` scored
 * predictions are ranked; the others are counted in `below`.
 */
export function leaderboard<C extends Contender>(
  contenders: readonly C[],
  least: number,
): Leaderboard<C> {
  const ranked = contenders.filter(({ n }) => n >= least).sort(inOrder)
  let rank = 0
  const rows = ranked.map((row, i) => {
    if (row.peer !== ranked[i - 1]?.peer) rank = i + 1
    return { ...row, rank }
  })
  return { rows, below: contenders.length - rows.length }
}

function inOrder(a: Contender, b: Contender): number {
  if (a.peer !== b.peer) return b.peer - a.peer
  if (a.since.getTime() !== b.since.getTime()) return a.since.getTime() - b.since.getTime()
  return a.personId < b.personId ? -1 : a.personId > b.personId ? 1 : 0
}
