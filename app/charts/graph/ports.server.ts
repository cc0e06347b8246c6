import type { Gathered } from './bundle-edges.server.ts'
import { NODE } from './stack-columns.server.ts'
import type { GraphRelation } from './types.ts'

type Port = { relation: GraphRelation; far: number; count: number }

/**
 * How far down a bundle meets the side of a record. What arrives, and what leaves, has one place for
 * each relation, in the order in which the other ends stand.
 */
export function portsOf(gathered: Gathered[], middleOf: (id: string) => number) {
  const sides = new Map<string, Map<GraphRelation, Port>>()
  const meet = (side: string, relation: GraphRelation, far: number) => {
    const ports = sides.get(side) ?? new Map<GraphRelation, Port>()
    const known = ports.get(relation) ?? { relation, far: 0, count: 0 }
    ports.set(relation, { relation, far: known.far + far, count: known.count + 1 })
    sides.set(side, ports)
  }
  for (const { to, relation, from } of gathered)
    for (const id of from) {
      meet(`to ${to}`, relation, middleOf(id))
      meet(`from ${id}`, relation, middleOf(to))
    }
  return (id: string, { to, relation }: Gathered): number => {
    const ports = [...(sides.get(to === id ? `to ${id}` : `from ${id}`)?.values() ?? [])]
    const ordered = ports.toSorted((a, b) => a.far / a.count - b.far / b.count)
    const place = ordered.findIndex((port) => port.relation === relation)
    const share = (place + 1) / (ordered.length + 1)
    return Math.round(middleOf(id) + (share - 0.5) * NODE.height)
  }
}
