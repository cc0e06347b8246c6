export type ScoringWindow = { from: Date; to: Date }

type Moments = { registeredAt: Date; effectiveAt: Date; deadline: Date | null }

/**
 * The time over which credences on a decided prediction are scored: from its registration until the
 * deciding evidence became public, or the deadline if that was earlier. Null where that is no time at
 * all, as for a retrodiction.
 */
export function scoringWindow({
  registeredAt,
  effectiveAt,
  deadline,
}: Moments): ScoringWindow | null {
  const to = deadline && deadline.getTime() < effectiveAt.getTime() ? deadline : effectiveAt
  return registeredAt.getTime() < to.getTime() ? { from: registeredAt, to } : null
}
