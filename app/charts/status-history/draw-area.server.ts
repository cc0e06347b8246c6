/** Where a layer lies from a place of the axis (in per cent) on, as shares of the height. */
export type Edges = { at: number; low: number; high: number }

/** A layer as one path in a unit square: along its upper edge and back along its lower. */
export function drawArea(edges: Edges[]): string {
  const back = edges
    .map(({ at, low }) => `V${down(low)}H${share(at)}`)
    .toReversed()
    .join('')
  return edges.length > 0 ? `${upperEdge(edges)}${back}Z` : ''
}

const upperEdge = (edges: Edges[]): string =>
  edges
    .map(({ at, high }, place) => {
      const start = place === 0 ? `M${share(at)} ${down(high)}` : `V${down(high)}`
      return `${start}H${share(edges[place + 1]?.at ?? 100)}`
    })
    .join('')

const share = (percent: number) => Math.round(percent * 10) / 1000
const down = (height: number) => Math.round((1 - height) * 10_000) / 10_000
