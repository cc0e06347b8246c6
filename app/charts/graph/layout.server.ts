import { Graph, layout } from '@dagrejs/dagre'
import { drawArc, drawLink } from './draw-edges.server.ts'
import { listGraph, orderOf, rankOf } from './list-graph.server.ts'
import { portsOn } from './ports.server.ts'
import { selectNear } from './select-near.server.ts'
import {
  GRAPH_KINDS,
  type GraphData,
  type GraphEdge,
  type GraphNode,
  type GraphPlot,
  type PlacedEdge,
  type PlacedNode,
} from './types.ts'

const SIZE = { nodeWidth: 184, nodeHeight: 66 }
const BETWEEN_COLUMNS = 52
const BETWEEN_ROWS = 14
/** Holds every chain at its column; no id of a record has a space. */
const ROOT = 'the root'

/** The chain around a record, drawn from question to experiment and told as a list. */
export function layoutGraph(data: GraphData): GraphPlot {
  const { nodes, edges, left } = selectNear(data)
  const list = listGraph(nodes, edges)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const ordered = orderOf(list).flatMap((id) => byId.get(id) ?? [])
  const columns = GRAPH_KINDS.filter((kind) => nodes.some((node) => node.kind === kind))
  const arranged = arrange(ordered, edges, (node) => columns.indexOf(node.kind))
  const placed = placeNodes(ordered, arranged)
  return {
    focus: data.focus,
    width: Math.max(0, ...placed.map(({ x }) => x + SIZE.nodeWidth)),
    height: Math.max(0, ...placed.map(({ y }) => y + SIZE.nodeHeight)),
    ...SIZE,
    nodes: placed,
    edges: drawEdges(edges, placed, arranged),
    list,
    left,
  }
}

type Arranged = ReturnType<typeof arrange>

function arrange(nodes: GraphNode[], edges: GraphEdge[], columnOf: (node: GraphNode) => number) {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'LR', ranksep: BETWEEN_COLUMNS, nodesep: BETWEEN_ROWS, edgesep: 8 })
  graph.setDefaultEdgeLabel(() => ({}))
  graph.setNode(ROOT, { width: 1, height: 1 })
  const columns = new Map(nodes.map((node) => [node.id, columnOf(node)]))
  for (const { id } of nodes) {
    graph.setNode(id, { width: SIZE.nodeWidth, height: SIZE.nodeHeight })
  }
  const held = new Set<string>()
  for (const { from, to } of edges) {
    const span = (columns.get(from) ?? 0) - (columns.get(to) ?? 0)
    if (span <= 0) continue
    held.add(from)
    graph.setEdge(to, from, { minlen: span, weight: 2 })
  }
  for (const [id, column] of columns) {
    if (!held.has(id)) graph.setEdge(ROOT, id, { minlen: column + 1, weight: 1 })
  }
  layout(graph)
  return graph
}

/** Upper left corners; the drawing begins at zero. */
function placeNodes(nodes: GraphNode[], arranged: Arranged): PlacedNode[] {
  const centres = nodes.map((node) => ({ node, ...centreOf(arranged, node.id) }))
  const left = Math.min(...centres.map(({ x }) => x))
  const top = Math.min(...centres.map(({ y }) => y))
  return centres.map(({ node, x, y }) => ({ ...node, x: round(x - left), y: round(y - top) }))
}

/** How far dagre's coordinates are from those of the drawing. */
function shiftOf(placed: PlacedNode[], arranged: Arranged): { x: number; y: number } {
  const [first] = placed
  if (!first) return { x: 0, y: 0 }
  const { x, y } = centreOf(arranged, first.id)
  return { x: first.x + SIZE.nodeWidth / 2 - x, y: first.y + SIZE.nodeHeight / 2 - y }
}

function drawEdges(edges: GraphEdge[], placed: PlacedNode[], arranged: Arranged): PlacedEdge[] {
  const byId = new Map(placed.map((node) => [node.id, node]))
  const shift = shiftOf(placed, arranged)
  const upward = edges.filter((edge) => arranged.hasEdge(edge.to, edge.from))
  const heightOf = (id: string) => byId.get(id)?.y ?? 0
  const leaving = portsOn('from', upward, heightOf)
  const arriving = portsOn('to', upward, heightOf)
  return edges.flatMap((edge) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)]
    if (!from || !to || rankOf(from) < rankOf(to)) return []
    if (rankOf(from) === rankOf(to)) return drawArc(edge, { from, to }, SIZE)
    const points = arranged.edge(edge.to, edge.from)?.points ?? []
    const bends = points
      .slice(1, -1)
      .toReversed()
      .map(({ x, y }: { x: number; y: number }) => ({ x: x + shift.x, y: y + shift.y }))
    const route = {
      bends: points.length > 3 ? bends : [],
      leaves: leaving.get(edge) ?? 0.5,
      arrives: arriving.get(edge) ?? 0.5,
    }
    return drawLink(edge, { from, to }, route, SIZE)
  })
}

function centreOf(arranged: Arranged, id: string): { x: number; y: number } {
  const { x = 0, y = 0 } = arranged.node(id) ?? {}
  return { x, y }
}

const round = (value: number) => Math.round(value * 10) / 10
