import { HISTORY_GROUPS, type HistoryKind } from '#app/domain/history/groups.ts'
import { dayText } from '#app/domain/text/day.ts'
import { historyOf } from './history-of.server.ts'

/**
 * The counts as CSV: one row for each day on which one of them changed, as they were at its end in
 * UTC. They stand until the next row. Nothing in it needs quotes.
 */
export async function historyTable(kind: HistoryKind, area: string | null): Promise<string> {
  const { rows } = await historyOf(kind, area)
  const head = ['day', ...HISTORY_GROUPS[kind], 'all']
  const lines = rows.map(({ day, counts }) => [
    dayText(day),
    ...counts,
    counts.reduce((sum, count) => sum + count, 0),
  ])
  return [head, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')
}
