/** Somebody's edge over the crowd, in bits, added up over n predictions; `since` is when they joined. */
export type Contender = { personId: string; since: Date; n: number; edge: number }

export type Leaderboard<C extends Contender> = { rows: (C & { rank: number })[]; below: number }

/**
 * People by the sum of their edge over the crowd, most first; among equals who joined earlier, then the
 * id, so that nothing swaps between reloads. Equal sums share a rank. Only those with at least `least`
 * predictions on which there was a crowd are ranked; the others are counted in `below`.
 */
export function leaderboard<C extends Contender>(
  contenders: readonly C[],
  least: number,
): Leaderboard<C> {
  const ranked = contenders.filter(({ n }) => n >= least).sort(inOrder)
  let rank = 0
  const rows = ranked.map((row, i) => {
    if (row.edge !== ranked[i - 1]?.edge) rank = i + 1
    return { ...row, rank }
  })
  return { rows, below: contenders.length - rows.length }
}

function inOrder(a: Contender, b: Contender): number {
  if (a.edge !== b.edge) return b.edge - a.edge
  if (a.since.getTime() !== b.since.getTime()) return a.since.getTime() - b.since.getTime()
  return a.personId < b.personId ? -1 : a.personId > b.personId ? 1 : 0
}
