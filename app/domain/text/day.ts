export const DAY_MS = 24 * 60 * 60 * 1000

/** A day of the calendar in UTC, counted from 1970-01-01. */
export type Day = number

export const dayOf = (moment: Date): Day => Math.floor(moment.getTime() / DAY_MS)

export const startOf = (day: Day): Date => new Date(day * DAY_MS)

/** The last millisecond of a day. */
export const endOf = (day: Day): Date => new Date((day + 1) * DAY_MS - 1)

/** A day as 2026-11-23. */
export const dayText = (day: Day): string => startOf(day).toISOString().slice(0, 10)

/** Reads 2026-11-23; null for whatever is no day of the calendar, such as 31 February. */
export function readDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const date = new Date(`${text}T00:00:00Z`)
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  return exists ? dayOf(date) : null
}
