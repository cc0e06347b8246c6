import type { GraphEdge } from './types.ts'

/** Where a line passes through a column on its way to one further left. */
export type Slot = { id: string; column: number; height: number }

/** Links of one kind to one record, and the column through which those from far away pass. */
export type Gathered = Pick<GraphEdge, 'to' | 'relation'> & {
  /** From the records and slots of one column to the record, or to the slot before it. */
  legs: { from: string; to: string; column: number }[]
  from: string[]
}

const slotId = (to: string, relation: string, column: number) => `${relation} to ${to} at ${column}`

/** Joins links of one kind that end at the same record; `height` is where each record stands. */
export function gather(
  edges: GraphEdge[],
  columnOf: (id: string) => number,
  height: (id: string) => number,
): { gathered: Gathered[]; slots: Slot[] } {
  const gathered = new Map<string, Gathered>()
  const slots = new Map<string, Slot & { heights: number[] }>()
  for (const { from, to, relation } of edges) {
    const key = `${relation} ${to}`
    const bundle = gathered.get(key) ?? { to, relation, legs: [], from: [] }
    gathered.set(key, bundle)
    bundle.from.push(from)
    let next = to
    for (let column = columnOf(to) + 1; column < columnOf(from); column += 1) {
      const id = slotId(to, relation, column)
      const slot = slots.get(id) ?? { id, column, height: 0, heights: [] }
      slot.heights.push((height(from) + height(to)) / 2)
      if (!slots.has(id)) bundle.legs.push({ from: id, to: next, column })
      slots.set(id, slot)
      next = id
    }
    bundle.legs.push({ from, to: next, column: columnOf(from) })
  }
  return {
    gathered: [...gathered.values()],
    slots: [...slots.values()].map(({ heights, ...slot }) => ({
      ...slot,
      height: heights.reduce((sum, one) => sum + one, 0) / heights.length,
    })),
  }
}
