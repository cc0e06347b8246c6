import { type NotedStatus, statusSegments } from '#app/domain/record/status-over-time.ts'
import { type Day, dayOf } from '#app/domain/text/day.ts'
import { HISTORY_GROUPS, type HistoryKind, historyGroup } from './groups.ts'

/** How many records are in each group at the end of a day, in the order of the kind's groups. */
export type DayCounts = { day: Day; counts: number[] }

/**
 * The counts of each day on which one of them changed, oldest first. `histories` holds the changes
 * of one record each. What lasts less than a day and is over by its end is in no count.
 */
export function dailyCounts(
  kind: HistoryKind,
  histories: Iterable<readonly NotedStatus[]>,
): DayCounts[] {
  const steps = new Map<Day, number[]>()
  for (const changes of histories)
    for (const { change, from, until } of statusSegments(changes)) {
      const place = placeOf(kind, change)
      if (place < 0) continue
      add(steps, kind, dayOf(from), place, 1)
      if (until) add(steps, kind, dayOf(until), place, -1)
    }
  return summed(kind, steps)
}

/** The counts that stood at the end of a day; all zero before the first. */
export function countsOn(kind: HistoryKind, rows: readonly DayCounts[], day: Day): number[] {
  return rows.findLast((row) => row.day <= day)?.counts ?? zeros(kind)
}

/**
 * At most so many rows for a drawing, spread evenly over the time: of each stretch its last row.
 * The first and the last row always stay.
 */
export function thinned(rows: readonly DayCounts[], most: number): DayCounts[] {
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last || rows.length <= most) return [...rows]
  const stretch = (last.day - first.day) / (most - 1)
  const place = ({ day }: DayCounts) => Math.ceil((day - first.day) / stretch)
  return rows.filter((row, index) => {
    const next = rows[index + 1]
    return index === 0 || next === undefined || place(next) !== place(row)
  })
}

const placeOf = (kind: HistoryKind, change: NotedStatus): number => {
  const group = historyGroup(kind, change)
  return group === null ? -1 : HISTORY_GROUPS[kind].indexOf(group)
}

const zeros = (kind: HistoryKind): number[] => HISTORY_GROUPS[kind].map(() => 0)

type Steps = Map<Day, number[]>

function add(steps: Steps, kind: HistoryKind, day: Day, place: number, step: number) {
  const counts = steps.get(day) ?? zeros(kind)
  counts[place] = (counts[place] ?? 0) + step
  steps.set(day, counts)
}

function summed(kind: HistoryKind, steps: Steps): DayCounts[] {
  let counts = zeros(kind)
  const days = [...steps].sort(([a], [b]) => a - b)
  return days.flatMap(([day, step]) => {
    if (step.every((one) => one === 0)) return []
    counts = counts.map((count, place) => count + (step[place] ?? 0))
    return [{ day, counts }]
  })
}
