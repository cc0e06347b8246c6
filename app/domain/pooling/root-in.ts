const MOST_HALVINGS = 120

/**
 * Where a function that is positive at `low` and not at `high` changes its sign, 0 ≤ low < high, to
 * the last digits. Halves the ratio of the bounds, or their distance from zero.
 */
export function rootIn(f: (x: number) => number, low: number, high: number): number {
  let [from, to] = [low, high]
  for (let i = 0; i < MOST_HALVINGS; i++) {
    const middle = from > 0 ? Math.sqrt(from) * Math.sqrt(to) : to / 2
    if (!(middle > from && middle < to)) break
    if (f(middle) > 0) from = middle
    else to = middle
  }
  return to
}
