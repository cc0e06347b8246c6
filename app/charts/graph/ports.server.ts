import type { GraphEdge } from './types.ts'

/** With more links than this on one side, all meet in its middle. */
const MOST_PORTS = 6

/**
 * Where links meet the side of a record, from 0 (top) to 1, so that two that end there can be told
 * apart. `side` names the end that is asked for; links are ordered by where their other end stands.
 */
export function portsOn(
  side: 'from' | 'to',
  edges: GraphEdge[],
  heightOf: (id: string) => number,
): Map<GraphEdge, number> {
  const far = side === 'from' ? 'to' : 'from'
  const sides = new Map<string, GraphEdge[]>()
  for (const edge of edges) sides.set(edge[side], [...(sides.get(edge[side]) ?? []), edge])
  const ports = [...sides.values()].flatMap((meeting) => {
    const sorted = meeting.toSorted((a, b) => heightOf(a[far]) - heightOf(b[far]))
    const apart = sorted.length <= MOST_PORTS
    return sorted.map(
      (edge, place) => [edge, apart ? (place + 1) / (sorted.length + 1) : 0.5] as const,
    )
  })
  return new Map(ports)
}
