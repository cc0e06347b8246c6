export const DAY_MS = 24 * 60 * 60 * 1000

/**
 * A day of the calendar in UTC, counted from 1970-01-01. Every day of the site is such a period: it
 * begins with its first millisecond and ends with its last.
 */
export type Day = number

export const dayOf = (moment: Date): Day => Math.floor(moment.getTime() / DAY_MS)

export const startOf = (day: Day): Date => new Date(day * DAY_MS)

/** The last millisecond of a day. */
export const endOf = (day: Day): Date => new Date((day + 1) * DAY_MS - 1)

/** The last moment of the day on which a moment lies: until then something holds that lasts that day. */
export const endOfDay = (moment: Date): Date => endOf(dayOf(moment))

/** Whether two moments lie on one day. */
export const isSameDay = (a: Date, b: Date): boolean => dayOf(a) === dayOf(b)

/** A day as 2026-11-23. */
export const dayText = (day: Day): string => startOf(day).toISOString().slice(0, 10)

/** The day of a moment as 2026-11-23, empty where there is none. */
export const dayTextOf = (moment: Date | null | undefined): string =>
  moment ? dayText(dayOf(moment)) : ''
