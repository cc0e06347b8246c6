import { curveBumpX, line } from 'd3-shape'
import type { GraphEdge, PlacedEdge, PlacedNode } from './types.ts'

type Point = { x: number; y: number }
type Ends = { from: PlacedNode; to: PlacedNode }
/** Where it leaves and arrives, as a part of the side's height, and how it goes round others. */
type Route = { bends: Point[]; leaves: number; arrives: number }
type Size = { nodeWidth: number; nodeHeight: number }

/** How far an arc between two of one kind swings out. */
const SWING = 20

const round = (value: number) => Math.round(value * 10) / 10

const curve = line<Point>()
  .x(({ x }) => x)
  .y(({ y }) => y)
  .curve(curveBumpX)
  .digits(1)

/** A link from the left side of one record to the right side of the one before it in the chain. */
export function drawLink(edge: GraphEdge, ends: Ends, route: Route, size: Size): PlacedEdge {
  const { bends, leaves, arrives } = route
  const start = { x: ends.from.x, y: round(ends.from.y + size.nodeHeight * leaves) }
  const end = { x: ends.to.x + size.nodeWidth, y: round(ends.to.y + size.nodeHeight * arrives) }
  const path = curve([start, ...bends, end]) ?? ''
  return { ...edge, path, start: [start.x, start.y], end: [end.x, end.y], beside: false }
}

/** A link within a column. */
export function drawArc(edge: GraphEdge, { from, to }: Ends, size: Size): PlacedEdge {
  const x = from.x
  const down = to.y > from.y
  const start = from.y + size.nodeHeight * (down ? 0.75 : 0.25)
  const end = to.y + size.nodeHeight * (down ? 0.25 : 0.75)
  const path = `M${x},${start}C${x - SWING},${start},${x - SWING},${end},${x},${end}`
  return { ...edge, path, start: [x, start], end: [x, end], beside: true }
}
