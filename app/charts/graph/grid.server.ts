import type { Slot } from './bundle-edges.server.ts'
import { NODE, type Place } from './stack-columns.server.ts'
import type { GraphNode } from './types.ts'

type Query = {
  nodes: GraphNode[]
  slots: Slot[]
  places: Map<string, Place>
  columnOf: (id: string) => number
}

/** Where records and passing lines stand, in px from the upper left; gaps are as wide as told. */
export function gridOf({ nodes, slots, places, columnOf }: Query) {
  const tops = nodes.map(({ id }) => (places.get(id)?.middle ?? 0) - NODE.height / 2)
  const top = nodes.length > 0 ? Math.min(...tops) : 0
  const middleOf = (id: string) => round((places.get(id)?.middle ?? 0) - top)
  const insetOf = (id: string) => places.get(id)?.inset ?? 0
  const widthOf = (column: number) => {
    const own = nodes.filter(({ id }) => columnOf(id) === column)
    return NODE.width + Math.max(0, ...own.map(({ id }) => insetOf(id)))
  }
  const passing = new Map(slots.map(({ id, column }) => [id, column]))
  /** With room for arcs before the first column, and for the lines between two columns. */
  const boxesWith = (start: number, gapWidth: (gap: number) => number) => (id: string) => {
    const column = passing.get(id) ?? columnOf(id)
    let left = start
    for (let before = 0; before < column; before += 1) left += widthOf(before) + gapWidth(before)
    const width = passing.has(id) ? widthOf(column) : insetOf(id) + NODE.width
    return { left: left + insetOf(id), right: left + width, middle: middleOf(id) }
  }
  return { middleOf, boxesWith }
}

const round = (value: number) => Math.round(value * 10) / 10
