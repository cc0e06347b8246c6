/** Normal quantile at 0.9: a one-sided bound at 90 %. */
const Z = 1.281551565545

/**
 * Lower end of the Wilson score interval for the share of `up` among `up + down` votes, one-sided at
 * 90 % (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927). Between 0 and 1, without a unit; 0 without votes.
 */
export function wilsonLowerBound(up: number, down: number): number {
  const n = up + down
  if (n === 0) return 0
  const share = up / n
  const z2 = Z * Z
  const spread = Z * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))
  const bound = (share + z2 / (2 * n) - spread) / (1 + z2 / n)
  // Rounding may carry it past its limits where all votes agree.
  return Math.min(share, Math.max(0, bound))
}
