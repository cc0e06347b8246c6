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
  const last = new Map<string, Credence>()
  for (const row of byTime(rows)) {
    if (at && row.at.getTime() > at.getTime()) break
    // A map keeps the order of insertion: set anew, a person comes last.
    last.delete(row.personId)
    last.set(row.personId, row)
  }
  return [...last.values()].filter((row): row is StandingCredence => row.p !== null)
}
