import type { GraphData, GraphEdge, GraphNode } from './types.ts'

const MOST_NODES = 150

type Selection = { nodes: GraphNode[]; edges: GraphEdge[]; left: number }

/** The records nearest to the focus, by the number of links between, and the links among them. */
export function selectNear({ nodes, edges, focus }: GraphData): Selection {
  const known = new Map(nodes.map((node) => [node.id, node]))
  const sound = edges.filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
  const near = new Set(nearest(focus, sound, known))
  for (const { id } of nodes) if (near.size < MOST_NODES) near.add(id)
  return {
    nodes: nodes.filter(({ id }) => near.has(id)),
    edges: sound.filter(({ from, to }) => near.has(from) && near.has(to)),
    left: nodes.length - near.size,
  }
}

function nearest(focus: string, edges: GraphEdge[], known: Map<string, GraphNode>): string[] {
  const neighbours = neighboursOf(edges)
  const found = known.has(focus) ? [focus] : []
  const seen = new Set(found)
  for (let place = 0; place < found.length && found.length < MOST_NODES; place += 1) {
    for (const id of neighbours.get(found[place] ?? '') ?? []) {
      if (seen.has(id) || found.length >= MOST_NODES) continue
      seen.add(id)
      found.push(id)
    }
  }
  return found
}

function neighboursOf(edges: GraphEdge[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>()
  const link = (a: string, b: string) => neighbours.set(a, [...(neighbours.get(a) ?? []), b])
  for (const { from, to } of edges) {
    link(from, to)
    link(to, from)
  }
  return neighbours
}
