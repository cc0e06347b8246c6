/**
 * Where labels stand so that none covers another, as near to their lines as may be. Given and
 * returned in px from above, in the order given.
 */
export function spreadLabels(wanted: number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((y, place) => ({ y, place })).sort((a, b) => a.y - b.y)
  let above = top - gap
  for (const label of order) {
    label.y = Math.max(label.y, above + gap)
    above = label.y
  }
  let below = bottom + gap
  for (const label of order.toReversed()) {
    label.y = Math.min(label.y, below - gap)
    below = label.y
  }
  const placed = order.toSorted((a, b) => a.place - b.place)
  return placed.map(({ y }) => Math.round(y * 10) / 10)
}
