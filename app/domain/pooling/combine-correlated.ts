/**
 * The plain average of m estimates of one group whose errors correlate by ρ, each pair alike:
 * y = Σy/m, v = (Σv + ρ Σ_{i≠j} √(v_i v_j))/m² (Borenstein, Hedges, Higgins & Rothstein 2009, ch. 24).
 * On the scale of the observable; the variances are positive. ρ must lie in [−1/(m − 1), 1], else no
 * such estimates exist; null then, without estimates, and where they cancel out to no variance.
 */
export function combineCorrelated(
  estimates: readonly { y: number; v: number }[],
  rho: number,
): { y: number; v: number } | null {
  const m = estimates.length
  const possible = rho <= 1 && rho * (m - 1) >= -1
  if (m === 0 || !possible) return null
  let [sum, own, shared] = [0, 0, 0]
  for (const [i, { y, v }] of estimates.entries()) {
    sum += y
    own += v
    for (const earlier of estimates.slice(0, i)) shared += 2 * Math.sqrt(v * earlier.v)
  }
  const v = (own + rho * shared) / m ** 2
  return v > 1e-12 * own ? { y: sum / m, v } : null
}
