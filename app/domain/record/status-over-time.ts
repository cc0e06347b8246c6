import type { Footing } from '#app/domain/verdict/footing.ts'

/** One step of a record to another status or footing, as of a moment and as it was noted. */
export type NotedStatus = {
  id: string
  to: string
  footing?: Footing | null
  asOf: Date
  createdAt: Date
}

/** While a change gives the status: from its `asOf` until another takes over, if one does. */
export type StatusSegment<Change extends NotedStatus> = {
  change: Change
  from: Date
  until: Date | null
}

/**
 * The step that gave the status of a moment and its footing: that noted last among those as of this
 * moment or an earlier one. So a change that is dated back overrides, from its day on, what was noted
 * before it. Null before the first.
 */
export function stepAt(changes: readonly NotedStatus[], moment: Date): NotedStatus | null {
  const known = changes.filter(({ asOf }) => asOf.getTime() <= moment.getTime())
  return known.toSorted(byNoted).at(-1) ?? null
}

/**
 * The statuses of a record one after the other, oldest first; each begins where the one before ends,
 * and the last has no end. A change that another overrides altogether has no part in it.
 */
export function statusSegments<Change extends NotedStatus>(
  changes: readonly Change[],
): StatusSegment<Change>[] {
  const segments: StatusSegment<Change>[] = []
  let until: Date | null = null
  for (const change of changes.toSorted(byNoted).toReversed()) {
    if (until !== null && change.asOf.getTime() >= until.getTime()) continue
    segments.push({ change, from: change.asOf, until })
    until = change.asOf
  }
  return segments.reverse()
}

/** The changes of many records, record by record. */
export function changesByRecord<Change extends { recordId: string }>(
  changes: readonly Change[],
): Map<string, Change[]> {
  const histories = new Map<string, Change[]>()
  for (const change of changes) {
    const known = histories.get(change.recordId)
    if (known) known.push(change)
    else histories.set(change.recordId, [change])
  }
  return histories
}

function byNoted(a: NotedStatus, b: NotedStatus): number {
  const apart = a.createdAt.getTime() - b.createdAt.getTime()
  return apart || (a.id < b.id ? -1 : 1)
}
