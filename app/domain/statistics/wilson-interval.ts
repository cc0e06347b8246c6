/**
 * The score interval for a probability after `hits` in n ≥ 1 trials, `z` normal deviations to each
 * side (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927), within [0, 1] and always around the share of hits.
 */
export function wilsonInterval(hits: number, n: number, z: number): { low: number; high: number } {
  const share = hits / n
  const z2 = z * z
  const centre = share + z2 / (2 * n)
  const spread = z * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))
  const scale = 1 + z2 / n
  // Rounding may carry a bound past its limits where all trials agree.
  const low = Math.min(share, Math.max(0, (centre - spread) / scale))
  const high = Math.max(share, Math.min(1, (centre + spread) / scale))
  return { low, high }
}
