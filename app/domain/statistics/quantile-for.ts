import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import { zFor } from './normal.ts'

/** From here on Student's t is the normal distribution to more digits than are compared. */
const AS_GOOD_AS_NORMAL = 1e10

/** Thousands of values rest on the same few runs, and each quantile takes 25 µs. */
const known = new Map<string, number>()
const MOST_KNOWN = 500

/**
 * Half the width, in standard errors, of the central interval at `level`: the quantile of Student's t
 * with `df` ≥ 1 degrees of freedom (any number, whole or not), of the normal distribution for null.
 * quantileFor(0.95, 2) = 4.302653.
 */
export function quantileFor(level: number, df: number | null): number {
  if (df === null || df > AS_GOOD_AS_NORMAL) return zFor(level)
  const key = `${level} ${df}`
  const found = known.get(key) ?? -tQuantile((1 - level) / 2, df)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, found)
  return found
}
