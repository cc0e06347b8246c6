import { DAY_MS } from '#app/domain/text/day.ts'

/** The end of a window for opposing a proposal, of so many days. */
export const windowEnd = (from: Date, days: number): Date =>
  new Date(from.getTime() + days * DAY_MS)
