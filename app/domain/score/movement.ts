/**
 * How far two credences are apart, in bits: Σ(p − q)·log₂(p/q) over both outcomes (the divergence of
 * H. Jeffreys 1946). 0 where they are equal, the same both ways. Needs both in (0, 1). Source:
 * formulas.md §4.
 */
export const movement = (p: number, q: number): number =>
  (p - q) * (Math.log2(p / q) - Math.log2((1 - p) / (1 - q)))
