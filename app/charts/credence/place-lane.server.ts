import { nameLane } from './name-lane.server.ts'
import { inPx, NARROW } from './size.ts'
import type { EventView, LaneMark } from './types.ts'

/** How far a mark reaches, in px: a sign, and a ring with a number. */
const SIGN = 6.5
const RING = 9.5
const MOST_TIES = 4

export type PlacedEvent = { at: number; event: EventView }

/** Events side by side; those that would cover each other on a phone are joined into one mark. */
export const placeLane = (events: PlacedEvent[]): LaneMark[] =>
  nameLane(joinNear(events.map((event) => [event])).map(markOf))

function joinNear(groups: PlacedEvent[][]): PlacedEvent[][] {
  const joined: PlacedEvent[][] = []
  for (const group of groups) {
    const before = joined.at(-1)
    if (before && isNear(before, group)) joined[joined.length - 1] = [...before, ...group]
    else joined.push(group)
  }
  return joined.length < groups.length ? joinNear(joined) : joined
}

const isNear = (a: PlacedEvent[], b: PlacedEvent[]) =>
  inPx(middleOf(b) - middleOf(a), NARROW) < reachOf(a) + reachOf(b)

const reachOf = (group: PlacedEvent[]) => (group.length === 1 ? SIGN : RING)
const middleOf = (group: PlacedEvent[]) =>
  Math.round((group.reduce((sum, { at }) => sum + at, 0) / group.length) * 10) / 10

function markOf(group: PlacedEvent[]) {
  const events = group.map(({ event }) => event)
  const signs = new Set(events.map(({ sign }) => sign))
  return {
    at: middleOf(group),
    events,
    sign: signs.size === 1 ? (events[0]?.sign ?? null) : null,
    ties: tiesOf(group),
  }
}

/** One hairline at each place; of a crowd only the first and the last. */
function tiesOf(group: PlacedEvent[]): LaneMark['ties'] {
  const ties = new Map(group.map(({ at, event }) => [at, { at, sign: event.sign }]))
  const placed = [...ties.values()]
  return placed.length > MOST_TIES ? [...placed.slice(0, 1), ...placed.slice(-1)] : placed
}
