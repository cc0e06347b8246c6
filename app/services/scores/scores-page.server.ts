import { askedDay } from '#app/domain/history/asked-day.ts'
import { refuse } from '#app/domain/refusal.ts'
import { leaderboard } from '#app/domain/score/leaderboard.ts'
import { summarise } from '#app/domain/score/summary.ts'
import { now } from '#app/services/clock.server.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { reader } from '#db/client.ts'
import { listAreas } from '#db/queries/areas.ts'
import { type EarnedRow, forecasters, scoresAmong } from '#db/queries/scores.ts'
import { scoreRecord } from './score-record.server.ts'

const MOST = 100

export type ScoresAsked = { area: string | null; on: string | null }

/**
 * Who foretold best and how good all forecasts were, on the whole site or in one area, by what had
 * been decided at the end of a past day or until now. It is the same for everybody.
 */
export async function scoresPage({ area: key, on }: ScoresAsked, at = now()) {
  const q = reader()
  const asked = askedDay(on, at)
  const areas = await listAreas(q)
  const area = key ? (areas.find((one) => one.key === key) ?? refuse('not-found', 'area')) : null
  const of = { areaId: area?.id, by: asked.past ? asked.moment : undefined }
  const [{ leaderboardLeast: least }, rows] = await Promise.all([
    siteSettings(),
    scoresAmong(q, of),
  ])
  const people = byPerson(rows)
  const board = leaderboard(await contenders(people), least)
  return {
    asked,
    area: area && { key: area.key, name: area.name },
    areas: areas.map(({ key, name }) => ({ key, name })),
    board: { rows: board.rows.slice(0, MOST), total: board.rows.length, below: board.below, least },
    people: people.size,
    predictions: new Set(rows.map(({ recordId }) => recordId)).size,
    record: scoreRecord(rows),
  }
}

export type ScoresPage = Awaited<ReturnType<typeof scoresPage>>

function byPerson(rows: EarnedRow[]): Map<string, EarnedRow[]> {
  const found = new Map<string, EarnedRow[]>()
  for (const row of rows) {
    const own = found.get(row.personId)
    if (own) own.push(row)
    else found.set(row.personId, [row])
  }
  return found
}

async function contenders(people: Map<string, EarnedRow[]>) {
  return (await forecasters(reader())).flatMap((person) => {
    const summary = summarise(people.get(person.personId) ?? [])
    return summary ? [{ ...person, ...summary }] : []
  })
}
