import { dayOf, dayText, endOfDay, startOf } from '#app/domain/text/day.ts'

/**
 * A deadline is a day, stored as its last moment, by earlier versions as its first: the prediction is
 * open until the last millisecond of that day in UTC.
 */
export const closesAt = (deadline: Date): Date => endOfDay(deadline)

/** A deadline as the ledger keeps it: the day; of terms that an earlier version sealed its first instant. */
export const sealedDeadline = (deadline: Date): string =>
  deadline.getTime() === startOf(dayOf(deadline)).getTime()
    ? deadline.toISOString()
    : dayText(dayOf(deadline))

/** Deadlines before this moment are over, and no others. */
export const overBefore = (now: Date): Date => startOf(dayOf(now))

/** Whether the day of a deadline has passed; never of one that is open-ended. */
export const isOver = (deadline: Date | null, now: Date): boolean =>
  deadline !== null && deadline < overBefore(now)

const DUE_WITHIN_DAYS = 30

/** Deadlines before this moment are over or near: of today and the thirty days after it. */
export const dueBefore = (now: Date): Date => startOf(dayOf(now) + DUE_WITHIN_DAYS + 1)
