import { msOf } from '#app/charts/time/fit-time.server.ts'
import { percentText } from '#app/charts/twin/percent-text.server.ts'
import type { CredenceChange, CredenceData, CredenceRow, ToldEvent } from './types.ts'

/** Older rows of a long table are only counted. */
const MOST_ROWS = 100

/** Everything drawn in one list, newest first. */
export function listRows(data: CredenceData, events: ToldEvent[]) {
  const rows = [
    ...events.map((event): CredenceRow => ({ kind: 'event', at: event.at, event })),
    ...(data.community ?? []).map(
      ({ at, median, low, high, n }): CredenceRow => ({
        kind: 'median',
        at: msOf(at),
        median: percentText(median),
        low: percentText(low),
        high: percentText(high),
        n,
      }),
    ),
    ...data.own.map((change): CredenceRow => ({ kind: 'own', ...told(change) })),
    ...(data.community === null ? [] : data.others).flatMap(({ name, href, changes }) =>
      changes.map((change): CredenceRow => ({ kind: 'other', name, href, ...told(change) })),
    ),
  ].sort((a, b) => b.at - a.at)
  return { rows: rows.slice(0, MOST_ROWS), left: Math.max(0, rows.length - MOST_ROWS) }
}

const told = ({ at, value }: CredenceChange) => ({
  at: msOf(at),
  value: value === null ? null : percentText(value),
})
