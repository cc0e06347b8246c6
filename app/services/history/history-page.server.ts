import type { HistoryQuery } from '#app/domain/history/address.ts'
import { type ChangesOn, changesOn, type DatedChange } from '#app/domain/history/changes-on.ts'
import { countsOn, thinned } from '#app/domain/history/daily-counts.ts'
import { readDayQuery } from '#app/domain/history/day-query.ts'
import { HISTORY_GROUPS } from '#app/domain/history/groups.ts'
import { PUBLIC_SCOPE } from '#app/domain/record/visibility.ts'
import { dayText } from '#app/domain/text/day.ts'
import { now } from '#app/services/clock.server.ts'
import { linkTo } from '#app/services/records/record-view.server.ts'
import { reader } from '#db/client.ts'
import { listAreas } from '#db/queries/areas.ts'
import { listedAmong } from '#db/queries/graph.ts'
import { historyOf } from './history-of.server.ts'

/** As many moments as a drawing can show. */
const MOST_POINTS = 200
const MOST_CHANGES = 100

/**
 * How many public records of a kind had which status at every time, how many at the end of the day
 * asked for, and what changed on that day. It is the same for everybody.
 */
export async function historyPage({ kind, area, on }: HistoryQuery, at = now()) {
  const query = readDayQuery(on, at)
  const [areas, { rows, histories, cut }] = await Promise.all([
    listAreas(reader()),
    historyOf(kind, area),
  ])
  const points = thinned(rows, MOST_POINTS)
  return {
    kind,
    area: areas.find(({ key }) => key === area) ?? null,
    areas: areas.map(({ key, name }) => ({ key, name })),
    query,
    today: at,
    groups: HISTORY_GROUPS[kind],
    points,
    thinned: points.length < rows.length,
    counts: countsOn(kind, rows, query.day),
    ...(await changesView(changesOn(kind, histories, query.day))),
    cut,
  }
}

export type HistoryPage = Awaited<ReturnType<typeof historyPage>>

async function changesView({ changes, before, after }: ChangesOn) {
  const listed = changes.slice(0, MOST_CHANGES)
  return {
    changes: await withRecords(listed),
    left: changes.length - listed.length,
    before: before === null ? null : dayText(before),
    after: after === null ? null : dayText(after),
  }
}

async function withRecords(changes: DatedChange[]) {
  const ids = [...new Set(changes.map(({ recordId }) => recordId))]
  const rows = ids.length > 0 ? await listedAmong(reader(), PUBLIC_SCOPE, ids) : []
  const byId = new Map(rows.map((row) => [row.id, linkTo(row)]))
  return changes.flatMap(({ recordId, ...change }) => {
    const record = byId.get(recordId)
    return record ? [{ ...change, record }] : []
  })
}
