import type { Slot } from './bundle-edges.server.ts'
import type { GraphEdge, GraphNode } from './types.ts'

export const NODE = { width: 184, height: 66 }
const BETWEEN = 14
const SLOT = 8
/** How far a part is set in below what it is part of. */
const SET_IN = 24

/** Above and below its middle, and how far it is set in. */
export type Place = { middle: number; inset: number }

type Entry = { id: string; tall: number; inset: number; height: number }

type Query = {
  nodes: GraphNode[]
  edges: GraphEdge[]
  slots: Slot[]
  focus: string
  columnOf: (id: string) => number
  heightOf: (id: string) => number
}

/**
 * The columns, each stacked around the middle of the drawing: that of the focus so that the focus
 * stands in it, with as many above as below. Parts stand set in below what they are parts of.
 */
export function stackColumns(query: Query): Map<string, Place> {
  const { nodes, slots, columnOf } = query
  const columns = new Set(nodes.map(({ id }) => columnOf(id)))
  const places = [...columns].flatMap((column) => {
    const own = nodes.filter(({ id }) => columnOf(id) === column)
    const passing = slots.filter((slot) => slot.column === column)
    return stacked(entriesOf(own, passing, query), query.focus)
  })
  return new Map(places)
}

/** In order, those of one whole together. */
function entriesOf(nodes: GraphNode[], slots: Slot[], { edges, heightOf, focus }: Query) {
  const known = new Set(nodes.map(({ id }) => id))
  const wholeOf = new Map(
    edges
      .filter(
        ({ relation, from, to }) => relation === 'part-of' && known.has(from) && known.has(to),
      )
      .map(({ from, to }) => [from, to]),
  )
  const byHeight = nodes.toSorted((a, b) => heightOf(a.id) - heightOf(b.id))
  const seen = new Set<string>()
  const blockOf = (id: string, inset: number): Entry[] => {
    if (seen.has(id)) return []
    seen.add(id)
    const parts = byHeight.filter((one) => wholeOf.get(one.id) === id)
    const self = { id, tall: NODE.height, inset, height: heightOf(id) }
    return [self, ...parts.flatMap((part) => blockOf(part.id, inset + SET_IN))]
  }
  const wholes = byHeight.filter(({ id }) => !wholeOf.has(id))
  const blocks = [...wholes, ...byHeight].map(({ id }) => blockOf(id, 0))
  const passing = slots.map(({ id, height }) => [{ id, tall: SLOT, inset: 0, height }])
  const ordered = [...blocks, ...passing]
    .filter((block) => block.length > 0)
    .toSorted((a, b) => (a[0]?.height ?? 0) - (b[0]?.height ?? 0))
  return centred(ordered, (block) => block.some(({ id }) => id === focus)).flat()
}

/** With the one asked for in the middle; the others keep their order. */
function centred<Item>(items: Item[], isMiddle: (item: Item) => boolean): Item[] {
  const at = items.findIndex(isMiddle)
  const middle = items[at]
  if (middle === undefined) return items
  const others = items.filter((_, place) => place !== at)
  const half = Math.floor(others.length / 2)
  return [...others.slice(0, half), middle, ...others.slice(half)]
}

function stacked(entries: Entry[], focus: string): [string, Place][] {
  let top = 0
  const placed = entries.map(({ id, tall, inset }): [string, Place] => {
    const middle = top + tall / 2
    top += tall + BETWEEN
    return [id, { middle, inset }]
  })
  const centre = placed.find(([id]) => id === focus)?.[1].middle ?? (top - BETWEEN) / 2
  return placed.map(([id, { middle, inset }]) => [id, { middle: middle - centre, inset }])
}
