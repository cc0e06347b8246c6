import { and, asc, avg, count, countDistinct, desc, eq, gte, lte, type SQL } from 'drizzle-orm'
import { PUBLIC_SCOPE } from '#app/domain/record/visibility.ts'
import { people, records, scores } from '../schema/index.ts'
import type { Reader } from '../types.ts'
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
  coverage: scores.coverage,
  meanCredence: scores.meanCredence,
  scoredAt: scores.scoredAt,
}

const means = {
  brier: avg(scores.brier).mapWith(Number),
  log: avg(scores.log).mapWith(Number),
  peer: avg(scores.peer).mapWith(Number),
  coverage: avg(scores.coverage).mapWith(Number),
}

/** How likely people thought what came out, in the order in which it was decided. */
export const forecastsAmong = (q: Reader, of: ScoresOf) =>
  q
    .select({
      p: scores.meanCredence,
      outcome: scores.outcome,
      brier: scores.brier,
      at: scores.scoredAt,
    })
    .from(scores)
    .innerJoin(records, eq(records.id, scores.recordId))
    .where(among(of))
    .orderBy(asc(scores.scoredAt), asc(scores.recordId), asc(scores.personId))

/** How many predictions and people there are scores of, and their means; these are null without any. */
export async function meansAmong(q: Reader, of: ScoresOf) {
  const [found] = await q
    .select({
      scores: count(),
      predictions: countDistinct(scores.recordId),
      people: countDistinct(scores.personId),
      ...means,
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
      id: records.id,
      kind: records.kind,
      number: records.number,
      slug: records.slug,
      status: records.status,
      titlePlain: records.titlePlain,
      titleHtml: records.titleHtml,
      revision: records.revision,
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
    .orderBy(desc(scores.peer), asc(scores.brier), asc(people.createdAt), asc(people.id))
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

/** The people with at least so many scores, with the means of those. */
export const forecastersAmong = (q: Reader, of: ScoresOf, least: number) =>
  q
    .select({
      personId: people.id,
      handle: people.handle,
      displayName: people.displayName,
      since: people.createdAt,
      n: count(),
      ...means,
    })
    .from(scores)
    .innerJoin(records, eq(records.id, scores.recordId))
    .innerJoin(people, eq(people.id, scores.personId))
    .where(among(of))
    .groupBy(people.id, people.handle, people.displayName, people.createdAt)
    .having(gte(count(), least))
