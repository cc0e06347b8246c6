import { DAY_MS } from '#app/domain/text/day.ts'
import { hasRole, type Role, type Viewer } from '#app/domain/viewer/viewer.ts'

/**
 * Every kind of what waits for somebody, with the least role that answers it. A further kind is an
 * entry here, its words, and its rows in `app/services/waiting/kinds.server.ts`.
 */
const ANSWERED_BY = {
  questions: 'curator',
  items: 'curator',
  observables: 'curator',
  conditions: 'trusted',
  members: 'curator',
  resolutions: 'trusted',
  disputes: 'curator',
  establishments: 'trusted',
  attempts: 'trusted',
  overdue: 'trusted',
  jobs: 'administrator',
} as const satisfies Record<string, Role>

export type QueueName = keyof typeof ANSWERED_BY
export const QUEUES = Object.keys(ANSWERED_BY) as QueueName[]

/** Beside who answers them: what is public anyway is seen by everybody, and one's own by its author. */
const SEEN_BY: Partial<Record<QueueName, Role | 'everybody'>> = {
  items: 'new',
  conditions: 'everybody',
  resolutions: 'everybody',
  establishments: 'everybody',
  attempts: 'everybody',
  overdue: 'everybody',
}

/** Which role somebody lacks who may not answer; null who has it. */
export function lacksRole(viewer: Viewer, name: QueueName): 'role' | 'curator' | null {
  if (hasRole(viewer, ANSWERED_BY[name])) return null
  return ANSWERED_BY[name] === 'trusted' ? 'role' : 'curator'
}

export function maySeeQueue(viewer: Viewer, name: QueueName): boolean {
  const least = SEEN_BY[name] ?? ANSWERED_BY[name]
  return least === 'everybody' || hasRole(viewer, least)
}

export const queuesSeenBy = (viewer: Viewer) => QUEUES.filter((name) => maySeeQueue(viewer, name))

export const queueNamed = (name: string | null): QueueName | null =>
  QUEUES.find((queue) => queue === name) ?? null

/** More than these of one kind are not counted. */
export const MOST_COUNTED = 1000

/** `count` goes up to one more than are counted. */
export type Waiting = { count: number; oldest: Date | null }

/** The oldest first; where nothing waits, in their own order at the end. */
export const byAge = (one: Waiting, other: Waiting): number =>
  (one.oldest?.getTime() ?? Number.MAX_SAFE_INTEGER) -
  (other.oldest?.getTime() ?? Number.MAX_SAFE_INTEGER)

/** After so many days something waits too long. */
const LATE_DAYS = 3

export const isLate = ({ oldest }: Waiting, at: Date): boolean =>
  oldest !== null && at.getTime() - oldest.getTime() > LATE_DAYS * DAY_MS

/** How long something has waited, in the largest unit that counts at least one. */
export function waitedFor(
  since: Date,
  at: Date,
): { unit: 'minute' | 'hour' | 'day'; count: number } {
  const minutes = Math.max(0, Math.floor((at.getTime() - since.getTime()) / 60_000))
  if (minutes < 60) return { unit: 'minute', count: minutes }
  const hours = Math.floor(minutes / 60)
  return hours < 24
    ? { unit: 'hour', count: hours }
    : { unit: 'day', count: Math.floor(hours / 24) }
}
