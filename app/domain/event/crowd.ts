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
 * events, for each kind. One that happened alone stays as it is.
 */
export function tellCrowdsTogether<One extends Event>(
  events: readonly One[],
  crowd: readonly One[],
): TimelineLine<One>[] {
  const lines: TimelineLine<One>[] = []
  let gathered: One[] = []
  for (const event of [...events, ...crowd].toSorted(newestFirst)) {
    if (isOfCrowd(event.kind)) {
      gathered.push(event)
      continue
    }
    lines.push(...byKind(gathered), { ...event, together: null })
    gathered = []
  }
  return [...lines, ...byKind(gathered)]
}

function byKind<One extends Event>(gathered: One[]): TimelineLine<One>[] {
  const kinds = new Map<EventKind, One[]>()
  for (const event of gathered) {
    const known = kinds.get(event.kind)
    if (known) known.push(event)
    else kinds.set(event.kind, [event])
  }
  return [...kinds.values()].flatMap((all) => {
    const [newest, oldest] = [all[0], all.at(-1)]
    if (!newest || !oldest) return []
    const people = new Set(all.map(({ handle }) => handle)).size
    const together = { times: all.length, people, since: oldest.at }
    return [{ ...newest, together: all.length > 1 ? together : null }]
  })
}

function newestFirst(a: Event, b: Event): number {
  const apart = b.at.getTime() - a.at.getTime()
  return apart || (a.id < b.id ? 1 : -1)
}
