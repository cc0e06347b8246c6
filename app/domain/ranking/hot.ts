const EPOCH_MS = Date.UTC(2020, 0, 1)
/** In these many seconds (14 days) a tenfold weight is worth as much as being new. */
const CLOCK_SECONDS = 1_209_600

export type Activity = {
  score: number
  comments: number
  evidence: number
  resolutions: number
  createdAt: Date
}

/**
 * Where a record stands in the *hot* order: the common logarithm of its weight plus its age in
 * fortnights, in millionths, as an integer. The weight is score + comments/2 + 2·evidence +
 * 5·resolutions, its sign kept.
 */
export function hotness(activity: Activity): number {
  const fortnights = (activity.createdAt.getTime() - EPOCH_MS) / 1000 / CLOCK_SECONDS
  return Math.round(1e6 * (logWeight(activity) + fortnights))
}

/** The part of `hotness` that does not depend on time: sign(a)·log₁₀(1 + |a|). */
export function logWeight(activity: Omit<Activity, 'createdAt'>): number {
  const { score, comments, evidence, resolutions } = activity
  const weight = score + comments / 2 + 2 * evidence + 5 * resolutions
  return Math.sign(weight) * Math.log10(1 + Math.abs(weight))
}
