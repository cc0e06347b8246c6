const EPOCH_MS = Date.UTC(2020, 0, 1)
/** In these many seconds (14 days) a tenfold weight is worth as much as being new. */
const CLOCK_SECONDS = 1_209_600

export type Activity = {
  score: number
  comments: number
  /** Measurements that count for a prediction, and what is attached by hand for all to see. */
  evidence: number
  resolutions: number
  createdAt: Date
}

/**
 * Where a record stands in the *hot* order, as an integer in millionths: sign(w)·log₁₀(1 + |w|) + t,
 * where w = score + comments/2 + 2·evidence + 5·resolutions and t is the time of its creation in
 * fortnights since 2020. It is stored, and changes with what it counts and never with the clock.
 */
export function hotness(activity: Activity): number {
  const fortnights = (activity.createdAt.getTime() - EPOCH_MS) / 1000 / CLOCK_SECONDS
  return Math.round(1e6 * (logWeight(activity) + fortnights))
}

/** The part of `hotness` that does not depend on time: sign(w)·log₁₀(1 + |w|). */
export function logWeight(activity: Omit<Activity, 'createdAt'>): number {
  const { score, comments, evidence, resolutions } = activity
  const weight = score + comments / 2 + 2 * evidence + 5 * resolutions
  return Math.sign(weight) * Math.log10(1 + Math.abs(weight))
}
