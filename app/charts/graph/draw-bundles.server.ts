import type { Gathered } from './bundle-edges.server.ts'
import type { Bundle, GraphEdge, PlacedNode } from './types.ts'

/** Between the gathering lines of two bundles, and from the columns to the nearest of them. */
const LANE = 8
const CLEAR = 20
const ROUND = 4
/** How far an arc between two of one kind swings out. */
export const SWING = 20

type Box = { left: number; right: number; middle: number }
type Size = { nodeWidth: number; nodeHeight: number }

/** What gathers in one gap between columns: its extent and, once placed, its lane. */
type Trunk = { to: string; gap: number; top: number; bottom: number; lane: number }

const trunkKey = (bundle: Gathered, to: string) => `${bundle.relation} ${bundle.to} ${to}`

/** The lanes of all bundles, so that no two gathering lines of a gap cover each other. */
export function placeTrunks(gathered: Gathered[], middleOf: (id: string) => number) {
  const trunks = new Map<string, Trunk>()
  for (const bundle of gathered)
    for (const { from, to, column } of bundle.legs) {
      const key = trunkKey(bundle, to)
      const [a, b] = [middleOf(from), middleOf(to)]
      const known = trunks.get(key) ?? { to, gap: column - 1, top: a, bottom: a, lane: 0 }
      const [top, bottom] = [Math.min(known.top, a, b), Math.max(known.bottom, a, b)]
      trunks.set(key, { ...known, top, bottom })
    }
  const widest = new Map<number, number>()
  const ordered = [...trunks.values()].toSorted((a, b) => a.top - b.top)
  for (const [place, trunk] of ordered.entries()) {
    const taken = ordered
      .slice(0, place)
      .filter((other) => other.gap === trunk.gap && other.bottom + LANE > trunk.top)
    while (taken.some(({ lane }) => lane === trunk.lane)) trunk.lane += 1
    widest.set(trunk.gap, Math.max(widest.get(trunk.gap) ?? 0, trunk.lane))
  }
  const gapWidth = (gap: number) => 2 * CLEAR + (widest.get(gap) ?? 0) * LANE
  return { trunks, gapWidth }
}

type Drawn = { boxOf: (id: string) => Box; portOf: (id: string, bundle: Gathered) => number }

/** The line of a bundle: from each record to where it gathers, and on to where it arrives. */
export function drawBundle(bundle: Gathered, trunks: Map<string, Trunk>, drawn: Drawn): Bundle {
  const { to, relation, from, legs } = bundle
  const { boxOf, portOf } = drawn
  const meets = (id: string) =>
    id === to || from.includes(id) ? portOf(id, bundle) : boxOf(id).middle
  const heads = [...new Set(legs.map((leg) => leg.to))]
  const parts = heads.map((head) =>
    gathering(
      legs
        .filter((leg) => leg.to === head)
        .map((leg) => ({ x: boxOf(leg.from).left, y: meets(leg.from) })),
      boxOf(head).right + CLEAR + (trunks.get(trunkKey(bundle, head))?.lane ?? 0) * LANE,
      { x: boxOf(head).right, y: meets(head) },
    ),
  )
  // What passes a column stays level.
  const passes = heads
    .filter((head) => head !== to)
    .map((id) => `M${boxOf(id).left},${boxOf(id).middle}H${boxOf(id).right}`)
  return {
    to,
    relation,
    from,
    path: [...parts, ...passes].join(''),
    starts: from.map((id) => [boxOf(id).left, meets(id)]),
    end: [boxOf(to).right, meets(to)],
    beside: false,
  }
}

type Spot = { x: number; y: number }

/** From each start level to the line at `x`, along it, and level to the end. */
function gathering(starts: Spot[], x: number, end: Spot): string {
  const turns = starts.map(({ y }) => Math.max(-ROUND, Math.min(ROUND, end.y - y)))
  const stubs = starts.map((start, place) => {
    const turn = turns[place] ?? 0
    return `M${start.x},${start.y}H${x + Math.abs(turn)}Q${x},${start.y},${x},${start.y + turn}`
  })
  const bends = starts.map(({ y }, place) => y + (turns[place] ?? 0))
  const [top, bottom] = [Math.min(end.y, ...bends), Math.max(end.y, ...bends)]
  return `${stubs.join('')}M${x},${top}V${bottom}M${x},${end.y}H${end.x}`
}

/** A link within a column: an arc at its left, and of parts an angle below what they are part of. */
export function drawBeside(edge: GraphEdge, from: PlacedNode, to: PlacedNode, size: Size): Bundle {
  const { relation } = edge
  const common = { to: edge.to, relation, from: [edge.from], beside: true }
  if (relation === 'part-of' && from.x > to.x) {
    const x = to.x + (from.x - to.x) / 2
    const y = from.y + size.nodeHeight / 2
    const top = to.y + size.nodeHeight
    return { ...common, path: `M${from.x},${y}H${x}V${top}`, starts: [], end: [from.x, y] }
  }
  const down = to.y > from.y
  const start = from.y + size.nodeHeight * (down ? 0.75 : 0.25)
  const end = to.y + size.nodeHeight * (down ? 0.25 : 0.75)
  const out = Math.min(from.x, to.x) - SWING
  const path = `M${from.x},${start}C${out},${start},${out},${end},${to.x},${end}`
  return { ...common, path, starts: [[from.x, start]], end: [to.x, end] }
}
