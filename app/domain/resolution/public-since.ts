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

/**
 * How the data came here. `published`: from a work, cited or not, that was out before it was reported.
 * `confirmedById`: who confirmed the stated day of it.
 */
export type Reported = Publication & {
  published: boolean
  confirmedById: string | null
  reporterIds: readonly string[]
  runStart: Date | null
}

/**
 * Whether data certainly became public only after a prediction was registered. A work of which only
 * the year is known was perhaps out on its first day, one without any date at any time; a day that was
 * stated for it tells more once somebody has confirmed it who neither reported nor predicted. Of data
 * that the predictor reported, the runs too have to have begun after it.
 */
export function isPublicOnlyAfter(registered: { at: Date; byId: string }, data: Reported): boolean {
  const { workYear, published, reporterIds, runStart } = data
  if (publicSince(data) <= registered.at) return false
  const day = confirmedDay(registered.byId, data)
  if (published && day === null && workYear === null) return false
  if (workYear !== null && day?.getUTCFullYear() !== workYear)
    if (startOf(workYear) <= registered.at) return false
  return !reporterIds.includes(registered.byId) || (runStart !== null && runStart > registered.at)
}

function confirmedDay(predictorId: string, data: Reported): Date | null {
  const { statedAt, confirmedById, reporterIds } = data
  if (confirmedById === null || confirmedById === predictorId) return null
  return reporterIds.includes(confirmedById) ? null : statedAt
}
