import { GRAPH_KINDS, type GraphEdge, type GraphItem, type GraphNode } from './types.ts'

/** The column of a kind. */
export const rankOf = (node: GraphNode) => GRAPH_KINDS.indexOf(node.kind)

/**
 * The graph as a nested list, questions first. What hangs on several records is told in full below
 * the first of them and named again below the others.
 */
export function listGraph(nodes: GraphNode[], edges: GraphEdge[]): GraphItem[] {
  const ranks = new Map(nodes.map((node) => [node.id, rankOf(node)]))
  const rank = (id: string) => ranks.get(id) ?? 0
  const upward = edges.filter(({ from, to }) => rank(from) > rank(to))
  const level = edges.filter(({ from, to }) => rank(from) === rank(to))
  const hanging = new Set(upward.map(({ from }) => from))
  const listed = new Set<string>()
  const itemOf = (id: string, relation: GraphItem['relation']): GraphItem => {
    const again = listed.has(id)
    listed.add(id)
    const below = again ? [] : upward.filter(({ to }) => to === id)
    return {
      id,
      relation,
      again,
      beside: level
        .filter(({ from }) => from === id && !again)
        .map((edge) => ({ relation: edge.relation, id: edge.to })),
      items: below.map((edge) => itemOf(edge.from, edge.relation)),
    }
  }
  const tops = nodes.filter(({ id }) => !hanging.has(id))
  return tops.toSorted((a, b) => rankOf(a) - rankOf(b)).map(({ id }) => itemOf(id, null))
}

/** The records of a list, each once, in the order in which they are told. */
export function orderOf(items: GraphItem[]): string[] {
  const idsOf = (item: GraphItem): string[] => [item.id, ...item.items.flatMap(idsOf)]
  return [...new Set(items.flatMap(idsOf))]
}
