import type { EventKind } from './kinds.ts'

/**
 * What many people do again and again. The timeline of its own record tells of it together; those of
 * other records and of the site leave it out.
 */
export const CROWD_KINDS = [
  'credence-given',
  'credence-withdrawn',
  'value-forecast-given',
] as const satisfies readonly EventKind[]
export type CrowdKind = (typeof CROWD_KINDS)[number]

type Event = { id: string; kind: EventKind; at: Date; handle: string | null }

/** How often, by how many people and since when; told at the newest. */
export type Together = { times: number; people: number; since: Date }
export type TimelineLine<One extends Event> = One & { together: Together | null }

/** Whether an event is one of many that are told together. */
export const isOfCrowd = (kind: EventKind): kind is CrowdKind =>
  CROWD_KINDS.some((crowd) => crowd === kind)

/**
 * The events of a record, newest first, with one line for what people did in crowds between two other
 * events, for each kind. One that happened alone stays as it is. Both lists come newest first; `whole`
 * makes an event of the newest of a crowd.
 */
export function groupCrowds<One extends Event, Brief extends Event>(
  events: readonly One[],
  crowd: readonly Brief[],
  whole: (event: Brief) => One,
): TimelineLine<One>[] {
  const lines: TimelineLine<One>[] = []
  let next = 0
  const gather = (until: Event | null) => {
    const from = next
    while (next < crowd.length && comesBefore(crowd[next], until)) next += 1
    lines.push(...byKind(crowd.slice(from, next), whole))
  }
  for (const event of events) {
    gather(event)
    lines.push({ ...event, together: null })
  }
  gather(null)
  return lines
}

/** Whether an event stands above another where the newest comes first. */
function comesBefore(one: Event | undefined, other: Event | null): boolean {
  if (one === undefined || other === null) return true
  const apart = one.at.getTime() - other.at.getTime()
  return apart === 0 ? one.id > other.id : apart > 0
}

function byKind<One extends Event, Brief extends Event>(
  gathered: Brief[],
  whole: (event: Brief) => One,
): TimelineLine<One>[] {
  return CROWD_KINDS.flatMap((kind) => {
    const all = gathered.filter((event) => event.kind === kind)
    const [newest, oldest] = [all[0], all.at(-1)]
    if (!newest || !oldest) return []
    const people = new Set(all.map(({ handle }) => handle)).size
    const together = { times: all.length, people, since: oldest.at }
    return [{ ...whole(newest), together: all.length > 1 ? together : null }]
  }).toSorted((a, b) => b.at.getTime() - a.at.getTime())
}
