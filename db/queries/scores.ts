import { and, asc, count, countDistinct, desc, eq, gte, lte, type SQL, sql, sum } from 'drizzle-orm'
import { PUBLIC_SCOPE } from '#app/domain/record/visibility.ts'
import { people, records, scores } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { nameColumns } from './neighbours.ts'
import { listedTo } from './visible.ts'

/** Which scores: of one person, in one area, on what had been decided by a moment; all of them if empty. */
export type ScoresOf = { personId?: string; areaId?: string; by?: Date }

/** Scores on what is not public stay stored, for when it is again, and are read by nobody. */
const among = ({ personId, areaId, by }: ScoresOf): SQL | undefined =>
  and(
    listedTo(PUBLIC_SCOPE, records),
    personId ? eq(scores.personId, personId) : undefined,
    areaId ? eq(records.areaId, areaId) : undefined,
    by ? lte(scores.scoredAt, by) : undefined,
  )

const earned = {
  recordId: scores.recordId,
  personId: scores.personId,
  outcome: scores.outcome,
  brier: scores.brier,
  log: scores.log,
  baseline: scores.baseline,
  peer: scores.peer,
  edge: scores.edge,
  crowd: scores.crowd,
  crowdCredence: scores.crowdCredence,
  coverage: scores.coverage,
  meanCredence: scores.meanCredence,
  scoredAt: scores.scoredAt,
}

const hadCrowd = sql<number>`case when ${scores.crowd} > 0 then 1 else 0 end`

const sums = {
  edge: sum(scores.edge).mapWith(Number),
  /** Predictions on which there was a crowd to have an edge over. */
  crowded: sum(hadCrowd).mapWith(Number),
}

/** What people earned, in the order in which it was decided. */
export const earnedAmong = (q: Reader, of: ScoresOf) =>
  q
    .select(earned)
    .from(scores)
    .innerJoin(records, eq(records.id, scores.recordId))
    .where(among(of))
    .orderBy(asc(scores.scoredAt), asc(scores.recordId), asc(scores.personId))

/** How many scores there are, of how many people on how many predictions, and the sum of the edges. */
export async function sumsAmong(q: Reader, of: ScoresOf) {
  const [found] = await q
    .select({
      scores: count(),
      predictions: countDistinct(scores.recordId),
      people: countDistinct(scores.personId),
      ...sums,
    })
    .from(scores)
    .innerJoin(records, eq(records.id, scores.recordId))
    .where(among(of))
  return found && found.scores > 0 ? found : null
}

/** The same with the prediction of each, the latest decided first. */
export const scoredPredictions = (q: Reader, of: ScoresOf, page: { limit: number; from: number }) =>
  q
    .select({
      ...earned,
      ...nameColumns,
      status: records.status,
    })
    .from(scores)
    .innerJoin(records, eq(records.id, scores.recordId))
    .where(among(of))
    .orderBy(desc(scores.scoredAt), desc(scores.recordId))
    .limit(page.limit)
    .offset(page.from)

/** What people earned on one prediction, best first; among equals who joined earlier, then the id. */
export const earnedOn = (q: Reader, recordId: string, page: { limit: number; from: number }) =>
  q
    .select({ ...earned, handle: people.handle, displayName: people.displayName })
    .from(scores)
    .innerJoin(people, eq(people.id, scores.personId))
    .where(eq(scores.recordId, recordId))
    .orderBy(
      desc(scores.edge),
      desc(scores.peer),
      asc(scores.brier),
      asc(people.createdAt),
      asc(people.id),
    )
    .limit(page.limit)
    .offset(page.from)

export type EarnedOnRow = Awaited<ReturnType<typeof earnedOn>>[number]

export async function countEarnedOn(q: Reader, recordId: string): Promise<number> {
  const [found] = await q
    .select({ people: count() })
    .from(scores)
    .where(eq(scores.recordId, recordId))
  return found?.people ?? 0
}

/** The people with a crowd on at least so many of their predictions, with what they earned on all. */
export const forecastersAmong = (q: Reader, of: ScoresOf, least: number) =>
  q
    .select({
      personId: people.id,
      handle: people.handle,
      displayName: people.displayName,
      since: people.createdAt,
      scored: count(),
      ...sums,
      peer: sum(scores.peer).mapWith(Number),
      weight: sum(scores.coverage).mapWith(Number),
      brier:
        sql<number>`sum(${scores.coverage} * ${scores.brier}) / sum(${scores.coverage})`.mapWith(
          Number,
        ),
    })
    .from(scores)
    .innerJoin(records, eq(records.id, scores.recordId))
    .innerJoin(people, eq(people.id, scores.personId))
    .where(among(of))
    .groupBy(people.id, people.handle, people.displayName, people.createdAt)
    .having(gte(sum(hadCrowd), least))
