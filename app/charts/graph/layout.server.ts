import { gather } from './bundle-edges.server.ts'
import { drawBeside, drawBundle, placeTrunks, SWING } from './draw-bundles.server.ts'
import { gridOf } from './grid.server.ts'
import { listGraph, orderOf, rankOf } from './list-graph.server.ts'
import { heightsOf } from './order-nodes.server.ts'
import { portsOf } from './ports.server.ts'
import { selectNear } from './select-near.server.ts'
import { NODE, stackColumns } from './stack-columns.server.ts'
import {
  type Bundle,
  GRAPH_KINDS,
  type GraphData,
  type GraphEdge,
  type GraphNode,
  type GraphPlot,
  type PlacedNode,
} from './types.ts'

const SIZE = { nodeWidth: NODE.width, nodeHeight: NODE.height }

/** The chain around a record, drawn from question to experiment and told as a list. */
export function layoutGraph(data: GraphData): GraphPlot {
  const { nodes, edges, left } = selectNear(data)
  const list = listGraph(nodes, edges)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const ordered = orderOf(list).flatMap((id) => byId.get(id) ?? [])
  const { placed, bundles } = drawn(ordered, edges, data.focus)
  return {
    focus: data.focus,
    width: Math.max(0, ...placed.map(({ x }) => x + SIZE.nodeWidth)),
    height: Math.max(0, ...placed.map(({ y }) => y + SIZE.nodeHeight)),
    ...SIZE,
    nodes: placed,
    bundles,
    list,
    left,
  }
}

function drawn(nodes: GraphNode[], edges: GraphEdge[], focus: string) {
  const kinds = GRAPH_KINDS.filter((kind) => nodes.some((node) => node.kind === kind))
  const columns = new Map(nodes.map((node) => [node.id, kinds.indexOf(node.kind)]))
  const columnOf = (id: string) => columns.get(id) ?? 0
  const heights = heightsOf(nodes, edges, columnOf)
  const heightOf = (id: string) => heights.get(id) ?? 0
  const forward = edges.filter(({ from, to }) => columnOf(from) > columnOf(to))
  const { gathered, slots } = gather(forward, columnOf, heightOf)
  const places = stackColumns({ nodes, edges, slots, focus, columnOf, heightOf })
  const { middleOf, boxesWith } = gridOf({ nodes, slots, places, columnOf })
  const { trunks, gapWidth } = placeTrunks(gathered, middleOf)
  const boxOf = boxesWith(roomForArcs(nodes, edges), gapWidth)
  const portOf = portsOf(gathered, middleOf)
  const placed = nodes.map((node) => {
    const { left, middle } = boxOf(node.id)
    return { ...node, x: left, y: middle - NODE.height / 2 }
  })
  const bundles = gathered.map((bundle) => drawBundle(bundle, trunks, { boxOf, portOf }))
  return { placed, bundles: [...bundles, ...besideIn(edges, placed)] }
}

/** Room for arcs at the left of the first column. */
const roomForArcs = (nodes: GraphNode[], edges: GraphEdge[]) => {
  const first = Math.min(...nodes.map(rankOf))
  const inFirst = new Set(nodes.filter((node) => rankOf(node) === first).map(({ id }) => id))
  return edges.some(({ from, to }) => inFirst.has(from) && inFirst.has(to)) ? SWING : 0
}

function besideIn(edges: GraphEdge[], placed: PlacedNode[]): Bundle[] {
  const byId = new Map(placed.map((node) => [node.id, node]))
  return edges.flatMap((edge) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)]
    return from && to && from.kind === to.kind ? drawBeside(edge, from, to, SIZE) : []
  })
}
