/** What is known of when something became public. */
export type Publication = {
  /** The day that was stated for it: its first instant. */
  statedAt: Date | null
  /** When it was stored here. */
  storedAt: Date
  /** The year of the work it is from: such a work was out by the last instant of its year. */
  workYear: number | null
}

/** The earliest moment of which it is known that something was public by then. */
export function publicSince({ statedAt, storedAt, workYear }: Publication): Date {
  const known = [statedAt, workYear === null ? null : endOf(workYear)]
  return known.reduce<Date>((first, at) => (at && at < first ? at : first), storedAt)
}

const endOf = (year: number) => new Date(Date.UTC(year + 1, 0, 1) - 1)
