/** A person's probability from a moment on; null where they withdrew it. */
export type Credence = { personId: string; p: number | null; at: Date }

export type StandingCredence = Credence & { p: number }

/** Credences by time; those of the same instant stay in the order in which they were given. */
export const byTime = <C extends Pick<Credence, 'at'>>(rows: readonly C[]): C[] =>
  rows.toSorted((a, b) => a.at.getTime() - b.at.getTime())

/**
 * The last credence of each person, at a moment or after all of them, oldest → newest. Of two at the
 * same instant the later row stands. Who withdrew has none. Rows come in the order they were written.
 */
export function standingCredences(rows: readonly Credence[], at?: Date): StandingCredence[] {
  const last = new Map<string, StandingCredence>()
  for (const row of byTime(rows)) {
    if (at && row.at.getTime() > at.getTime()) break
    stand(last, row)
  }
  return [...last.values()]
}

/** Puts a credence in the place of the person's earlier one, and last: a map keeps that order. */
export function stand(standing: Map<string, StandingCredence>, row: Credence): void {
  standing.delete(row.personId)
  if (isStanding(row)) standing.set(row.personId, row)
}

const isStanding = (row: Credence): row is StandingCredence => row.p !== null
