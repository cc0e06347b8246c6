import { type DayCounts, dailyCounts } from '#app/domain/history/daily-counts.ts'
import type { HistoryKind } from '#app/domain/history/groups.ts'
import { changesByRecord, type NotedStatus } from '#app/domain/record/status-over-time.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { reader } from '#db/client.ts'
import { findArea } from '#db/queries/areas.ts'
import { publicStatusChanges } from '#db/queries/status-changes.ts'
import { versionCache } from '#db/version-cache.ts'

/** Many more than a field writes; a site beyond it says that its oldest records alone are counted. */
const MOST_CHANGES = 200_000

export type History = {
  rows: DayCounts[]
  histories: Map<string, (NotedStatus & { recordId: string })[]>
  cut: boolean
}

const kept = versionCache<History>(20)

/** The statuses of all public records of a kind over time, and the counts of each day. */
export async function historyOf(kind: HistoryKind, areaKey: string | null): Promise<History> {
  const area = areaKey === null ? null : await areaNamed(areaKey)
  return kept(`${kind} ${area?.id ?? ''}`, () => readHistory(kind, area?.id ?? null))
}

const areaNamed = async (key: string) => (await findArea(reader(), key)) ?? refuse('area')

async function readHistory(kind: HistoryKind, areaId: string | null): Promise<History> {
  const which = { kind, areaId, limit: MOST_CHANGES + 1 }
  const changes = await publicStatusChanges(reader(), which)
  const histories = changesByRecord(changes.slice(0, MOST_CHANGES))
  return {
    rows: dailyCounts(kind, histories.values()),
    histories,
    cut: changes.length > MOST_CHANGES,
  }
}
