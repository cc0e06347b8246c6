import { wilsonInterval } from '#app/domain/statistics/wilson-interval.ts'

/** Normal quantile at 0.9: a one-sided bound at 90 %. */
const Z = 1.281551565545

/**
 * Lower end of the Wilson score interval for the share of `up` among `up + down` votes, one-sided at
 * 90 %. Between 0 and 1, without a unit; 0 without votes.
 */
export function wilsonLowerBound(up: number, down: number): number {
  const n = up + down
  return n === 0 ? 0 : wilsonInterval(up, n, Z).low
}
