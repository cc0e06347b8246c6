const ROUNDING = 1e-12

/**
 * Whether two finite or infinite numbers are the same up to rounding: 0.7 + 0.1 and 0.8 are. A bound
 * that was added up or converted must not fall beside the one that was typed.
 */
export function same(a: number, b: number): boolean {
  if (a === b) return true
  const gap = Math.abs(a - b)
  return Number.isFinite(gap) && gap <= ROUNDING * Math.max(Math.abs(a), Math.abs(b))
}

/** a ≤ b, with equality up to rounding. False where either is NaN. */
export const atMost = (a: number, b: number): boolean => a < b || same(a, b)

/** a < b by more than rounding. False where either is NaN. */
export const below = (a: number, b: number): boolean => a < b && !same(a, b)
