/** Where a layer lies from a place of the axis (in per cent) on, as shares of the height. */
export type Edges = { at: number; low: number; high: number }

/** A layer as one path in a unit square; where it is empty nothing is drawn. */
export function drawArea(edges: Edges[]): string {
  return edges
    .map(({ at, low, high }, place) => {
      if (high <= low) return ''
      const until = edges[place + 1]?.at ?? 100
      return `M${share(at)} ${down(high)}H${share(until)}V${down(low)}H${share(at)}Z`
    })
    .join('')
}

const share = (percent: number) => Math.round(percent * 10) / 1000
const down = (height: number) => Math.round((1 - height) * 10_000) / 10_000
