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
const startOf = (year: number) => new Date(Date.UTC(year, 0, 1))

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * The day that somebody stated: the beginning of one, in UTC. A moment within a day is when an
 * experiment was reported without one, and says nothing of when its data were public.
 */
export const statedDay = (publishedAt: Date | null): Date | null =>
  publishedAt !== null && publishedAt.getTime() % DAY_MS === 0 ? publishedAt : null

/** Whether a work is cited, and whose hands the data went through. */
export type Reported = Publication & {
  cited: boolean
  reporterIds: readonly string[]
  runStart: Date | null
}

/**
 * Whether data certainly became public only after a prediction was registered. A work of which only
 * the year is known was perhaps out on its first day, one without any date at any time; of data that
 * the predictor reported, the runs too have to have begun after it.
 */
export function isPublicOnlyAfter(registered: { at: Date; byId: string }, data: Reported): boolean {
  const { statedAt, workYear, cited, reporterIds, runStart } = data
  if (publicSince(data) <= registered.at) return false
  if (cited && statedAt === null && workYear === null) return false
  if (workYear !== null && statedAt?.getUTCFullYear() !== workYear)
    if (startOf(workYear) <= registered.at) return false
  return !reporterIds.includes(registered.byId) || (runStart !== null && runStart > registered.at)
}
