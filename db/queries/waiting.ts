import { aliasedTable, and, asc, count, eq, isNull, lt, or, sql } from 'drizzle-orm'
import { evidence, measurements, observables, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import type { Part } from './waiting-records.ts'

const predicted = aliasedTable(records, 'predicted')

type Place = { createdAt: Date; id: string }

/** Measurements in force whose conditions wait for somebody's answer, for what is still undecided. */
const isOffered = and(
  eq(evidence.standing, 'offered'),
  eq(evidence.visibility, 'public'),
  eq(records.visibility, 'public'),
  eq(records.status, 'reported'),
  eq(predicted.visibility, 'public'),
  eq(predicted.status, 'registered'),
  isNull(measurements.supersededAt),
  isNull(measurements.excludedAt),
)

const joined = (q: Reader) =>
  q
    .select({
      id: evidence.id,
      createdAt: evidence.createdAt,
      keys: evidence.conditionKeys,
      verdict: evidence.verdict,
      label: measurements.label,
      estimate: measurements.estimate,
      low: measurements.low,
      high: measurements.high,
      limitSide: measurements.limitSide,
      level: measurements.level,
      unit: observables.unit,
      reporterId: records.authorId,
      number: records.number,
      slug: records.slug,
      titlePlain: records.titlePlain,
      predictorId: predicted.authorId,
      predictionNumber: predicted.number,
      predictionSlug: predicted.slug,
      predictionTitle: predicted.titlePlain,
    })
    .from(evidence)
    .innerJoin(measurements, eq(measurements.id, evidence.measurementId))
    .innerJoin(observables, eq(observables.id, measurements.observableId))
    .innerJoin(records, eq(records.id, measurements.experimentId))
    .innerJoin(predicted, eq(predicted.id, evidence.targetId))

/** The oldest first. */
export const offeredWaiting = (q: Reader, { limit, offset }: Part) =>
  joined(q)
    .where(isOffered)
    .orderBy(asc(evidence.createdAt), asc(evidence.id))
    .limit(limit)
    .offset(offset)

export const offeredSince = (q: Reader, most: number) =>
  q
    .select({ at: evidence.createdAt })
    .from(evidence)
    .innerJoin(measurements, eq(measurements.id, evidence.measurementId))
    .innerJoin(records, eq(records.id, measurements.experimentId))
    .innerJoin(predicted, eq(predicted.id, evidence.targetId))
    .where(isOffered)
    .orderBy(asc(evidence.createdAt), asc(evidence.id))
    .limit(most)

export type OfferedRow = Awaited<ReturnType<typeof offeredWaiting>>[number]

/** More than these are not counted for one who waits. */
const MOST_COUNTED = 1000

/** How many measurements have waited longer than one, and since when the first has. */
export async function waitingBefore(q: Reader, { createdAt, id }: Place) {
  const before = or(
    lt(evidence.createdAt, createdAt),
    and(eq(evidence.createdAt, createdAt), lt(evidence.id, id)),
  )
  const waiting = q
    .select({ at: sql`${evidence.createdAt}`.as('at') })
    .from(evidence)
    .innerJoin(measurements, eq(measurements.id, evidence.measurementId))
    .innerJoin(records, eq(records.id, measurements.experimentId))
    .innerJoin(predicted, eq(predicted.id, evidence.targetId))
    .where(and(isOffered, before))
    .orderBy(asc(evidence.createdAt), asc(evidence.id))
    .limit(MOST_COUNTED)
    .as('waiting')
  const [counted] = await q.select({ n: count() }).from(waiting)
  const [oldest] = await offeredWaiting(q, { limit: 1, offset: 0 })
  return { before: counted?.n ?? 0, oldestAt: oldest?.createdAt ?? createdAt }
}

/** How a result stands to a prediction: its first value in force, and the evidence it makes. */
export async function resultEvidence(q: Reader, predictionId: string, experimentId: string) {
  const [found] = await q
    .select({
      measurementId: measurements.id,
      estimate: measurements.estimate,
      standardError: measurements.standardError,
      low: measurements.low,
      high: measurements.high,
      limitSide: measurements.limitSide,
      level: measurements.level,
      id: evidence.id,
      standing: evidence.standing,
      reason: evidence.standingReason,
      keys: evidence.conditionKeys,
      verdict: evidence.verdict,
      inSample: evidence.inSample,
      createdAt: evidence.createdAt,
    })
    .from(measurements)
    .leftJoin(
      evidence,
      and(eq(evidence.measurementId, measurements.id), eq(evidence.targetId, predictionId)),
    )
    .where(and(eq(measurements.experimentId, experimentId), isNull(measurements.supersededAt)))
    .orderBy(asc(measurements.position))
    .limit(1)
  return found ?? null
}
