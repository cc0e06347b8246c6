import { Graph, layout } from '@dagrejs/dagre'
import type { GraphEdge, GraphNode } from './types.ts'

/** Holds every chain at its column; no id of a record has a space. */
const ROOT = 'the root'

/** How far down each record stands where lines cross least, in units of its own. */
export function heightsOf(
  nodes: GraphNode[],
  edges: GraphEdge[],
  columnOf: (id: string) => number,
): Map<string, number> {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'LR', ranksep: 1, nodesep: 1, edgesep: 1 })
  graph.setDefaultEdgeLabel(() => ({}))
  graph.setNode(ROOT, { width: 1, height: 1 })
  for (const { id } of nodes) graph.setNode(id, { width: 1, height: 1 })
  const held = new Set<string>()
  for (const { from, to } of edges) {
    const span = columnOf(from) - columnOf(to)
    if (span <= 0) continue
    held.add(from)
    graph.setEdge(to, from, { minlen: span, weight: 2 })
  }
  for (const { id } of nodes)
    if (!held.has(id)) graph.setEdge(ROOT, id, { minlen: columnOf(id) + 1, weight: 1 })
  layout(graph)
  return new Map(nodes.map(({ id }) => [id, graph.node(id)?.y ?? 0]))
}
