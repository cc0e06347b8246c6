import { type NotedStatus, statusSegments } from '#app/domain/record/status-over-time.ts'
import { type Day, dayOf } from '#app/domain/text/day.ts'
import { type Footing, isRefooted } from '#app/domain/verdict/footing.ts'
import { type HistoryKind, historyGroup } from './groups.ts'

/**
 * A status that a record took on, with the one before; null: it came into the history with it. Where
 * both are the same, it is another footing that the status took on.
 */
export type DatedChange = {
  id: string
  recordId: string
  from: string | null
  to: string
  footing: Footing | null
  at: Date
}

export type ChangesOn = {
  /** In the order in which they took effect. */
  changes: DatedChange[]
  /** The nearest days around it on which something changed. */
  before: Day | null
  after: Day | null
}

/** What changed on a day, of the histories of one record each. */
export function changesOn(
  kind: HistoryKind,
  histories: ReadonlyMap<string, readonly NotedStatus[]>,
  day: Day,
): ChangesOn {
  const found: ChangesOn = { changes: [], before: null, after: null }
  for (const [recordId, noted] of histories)
    for (const change of counted(kind, recordId, noted)) {
      const on = dayOf(change.at)
      if (on === day) found.changes.push(change)
      if (on < day) found.before = Math.max(on, found.before ?? on)
      if (on > day) found.after = Math.min(on, found.after ?? on)
    }
  found.changes.sort((a, b) => a.at.getTime() - b.at.getTime())
  return found
}

function counted(kind: HistoryKind, recordId: string, noted: readonly NotedStatus[]) {
  const known = (one: NotedStatus | undefined) =>
    one && historyGroup(kind, one) !== null ? one : null
  const segments = statusSegments(noted)
  return segments.flatMap(({ change, from: at }, place): DatedChange[] => {
    const { id, to, footing = null } = change
    const before = known(segments[place - 1]?.change)
    const moved = before?.to !== to || isRefooted(before.footing, footing)
    return known(change) && moved
      ? [{ id, recordId, from: before?.to ?? null, to, footing, at }]
      : []
  })
}
