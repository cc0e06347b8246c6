import { DAY_MS } from '#app/domain/text/day.ts'

/** What waits for somebody, in the order of the desk. */
export const QUEUES = [
  'questions',
  'items',
  'conditions',
  'members',
  'resolutions',
  'attempts',
  'jobs',
] as const
export type QueueName = (typeof QUEUES)[number]

export type Waiting = { count: number; oldest: Date | null }

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
