import { readDayQuery } from '#app/domain/history/day-query.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { leaderboard } from '#app/domain/score/leaderboard.ts'
import type { ScoreRecord } from '#app/domain/score/view.ts'
import { now } from '#app/services/clock.server.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { reader } from '#db/client.ts'
import { listAreas } from '#db/queries/areas.ts'
import { forecastersAmong, type ScoresOf } from '#db/queries/scores.ts'
import { versionCache } from '#db/version-cache.ts'
import { rulesChanged } from './rules-changed.server.ts'
import { scoreRecord } from './score-record.server.ts'

const MOST = 100

export type ScoresQuery = { area: string | null; on: string | null }

/**
 * Who foretold best and how good all forecasts were, on the whole site or in one area, by what had
 * been decided at the end of a past day or until now. It is the same for everybody.
 */
export async function scoresPage({ area: key, on }: ScoresQuery, at = now()) {
  const q = reader()
  const query = readDayQuery(on, at)
  const areas = await listAreas(q)
  const area = key ? (areas.find((one) => one.key === key) ?? refuse('area')) : null
  const of = { areaId: area?.id, by: query.past ? query.moment : undefined }
  const [{ board, record }, changed] = await Promise.all([standing(of), rulesChanged()])
  return {
    query,
    area: area && { key: area.key, name: area.name },
    areas: areas.map(({ key, name }) => ({ key, name })),
    board: { ...board, below: (record.summary?.people ?? 0) - board.total },
    record,
    changed,
  }
}

export type ScoresPage = Awaited<ReturnType<typeof scoresPage>>

type Standing = { board: Awaited<ReturnType<typeof leaders>>; record: ScoreRecord }

const kept = versionCache<Standing>(20)

/** All forecasts are read for it, so it is computed once until anything changes. */
const standing = (of: ScoresOf) =>
  kept(`${of.areaId ?? ''} ${of.by?.getTime() ?? ''}`, async () => {
    const [board, record] = await Promise.all([leaders(of), scoreRecord(of)])
    return { board, record }
  })

/** The order in which an engine adds up may change the last digits: nobody is ahead by those. */
const toNine = (sum: number) => Math.round(sum * 1e9) / 1e9

async function leaders(of: ScoresOf) {
  const { leaderboardLeast: least } = await siteSettings()
  const found = await forecastersAmong(reader(), of, least)
  const contenders = found.map(({ edge, crowded: n, ...one }) => ({
    ...one,
    n,
    edge: toNine(edge),
  }))
  const { rows } = leaderboard(contenders, least)
  return { rows: rows.slice(0, MOST), total: rows.length, least }
}
