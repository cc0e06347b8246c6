import { closesAt } from '#app/domain/prediction/deadline.ts'

export type ScoringWindow = { from: Date; to: Date }

type Moments = { registeredAt: Date; effectiveAt: Date; deadline: Date | null }

/**
 * The time over which credences on a decided prediction are scored: from its registration until the
 * deciding evidence became public, or the end of the deadline's day if that was earlier. Null where that
 * is no time at all, as for a retrodiction.
 */
export function scoringWindow({
  registeredAt,
  effectiveAt,
  deadline,
}: Moments): ScoringWindow | null {
  const closes = deadline && closesAt(deadline)
  const to = closes && closes < effectiveAt ? closes : effectiveAt
  return registeredAt.getTime() < to.getTime() ? { from: registeredAt, to } : null
}
