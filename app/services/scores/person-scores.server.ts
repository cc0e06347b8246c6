import { handleProblem } from '#app/domain/person/handle.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { now } from '#app/services/clock.server.ts'
import { linkTo } from '#app/services/records/record-view.server.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { reader } from '#db/client.ts'
import { findPersonByHandle } from '#db/queries/people.ts'
import { scoredPredictions } from '#db/queries/scores.ts'
import { rulesChanged } from './rules-changed.server.ts'
import { scoreRecord } from './score-record.server.ts'

const A_PAGE = 50

/** What somebody earned on public predictions, the latest decided first, and how good they are. */
export async function personScores(handle: string, requested: number, at = now()) {
  const q = reader()
  const { id: personId, displayName } = await personCalled(handle)
  const [record, { leaderboardLeast: least }, changed] = await Promise.all([
    scoreRecord({ personId }),
    siteSettings(),
    rulesChanged(),
  ])
  const pages = Math.max(1, Math.ceil((record.summary?.scores ?? 0) / A_PAGE))
  const page = Math.min(Math.max(1, requested), pages)
  const part = { limit: A_PAGE, from: (page - 1) * A_PAGE }
  return {
    at,
    person: { handle, displayName },
    least,
    record,
    recomputing: changed?.state === 'now',
    rows: (await scoredPredictions(q, { personId }, part)).map(scoreShown),
    page,
    pages,
  }
}

export type PersonScores = Awaited<ReturnType<typeof personScores>>

/** Somebody by their handle, as the address names them. */
export async function personCalled(handle: string) {
  const person = handleProblem(handle) ? null : await findPersonByHandle(reader(), handle)
  return person ?? refuse('person')
}

type Row = Awaited<ReturnType<typeof scoredPredictions>>[number]

const scoreShown = (row: Row) => ({
  prediction: linkTo(row),
  outcome: row.outcome,
  brier: row.brier,
  log: row.log,
  peer: row.peer,
  edge: row.edge,
  crowd: row.crowd,
  crowdCredence: row.crowdCredence,
  coverage: row.coverage,
  meanCredence: row.meanCredence,
  scoredAt: row.scoredAt,
})
