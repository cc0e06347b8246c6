import type { DayCounts } from '#app/domain/history/daily-counts.ts'
import {
  FOOTED,
  HISTORY_GROUPS,
  type HistoryGroup,
  type HistoryKind,
} from '#app/domain/history/groups.ts'
import { dayText } from '#app/domain/text/day.ts'
import { historyOf } from './history-of.server.ts'

/** The statuses that have a footing, each with the groups that count it apart. */
const PARTS = new Map<HistoryGroup, HistoryGroup[]>([
  ['supported', Object.values(FOOTED.supported)],
  ['confirmed', Object.values(FOOTED.confirmed)],
])
const APART = [...PARTS.values()].flat()

/**
 * The counts as CSV: one row for each day on which one of them changed, as they were at its end in
 * UTC. They stand until the next row. How many of a status stood on which footing follows behind the
 * sum, as these are counted in the status already. Nothing in it needs quotes.
 */
export async function historyTable(kind: HistoryKind, area: string | null): Promise<string> {
  const { rows } = await historyOf(kind, area)
  const groups = HISTORY_GROUPS[kind]
  const whole = groups.filter((group) => !APART.includes(group))
  const apart = groups.filter((group) => APART.includes(group))
  const head = ['day', ...whole, 'all', ...apart]
  const lines = rows.map(({ day, counts }) => {
    const count = (group: HistoryGroup) => counts[groups.indexOf(group)] ?? 0
    const counted = whole.map((group) => sum([group, ...(PARTS.get(group) ?? [])].map(count)))
    return [dayText(day), ...counted, sum(counted), ...apart.map(count)]
  })
  return [head, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')
}

const sum = (counts: DayCounts['counts']) => counts.reduce((total, count) => total + count, 0)
