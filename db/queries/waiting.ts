import { aliasedTable, and, asc, eq, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { evidence, measurements, observables, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import type { Part } from './waiting-records.ts'

const predicted = aliasedTable(records, 'predicted')

type Place = { createdAt: Date; id: string }

/** Measurements in force whose conditions wait for somebody's answer, for what is still undecided. */
const isOffered = and(
  // Word for word as in the index of those few among all evidence.
  sql`${evidence.waits}`,
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

/**
 * The first that may wait, whatever became of their records since: an index has them alone. The rest is
 * asked of these few, so that no planner reads all of anything.
 */
const flaggedWaiting = (q: Reader, most: number, where?: SQL) =>
  q
    .select({ id: evidence.id, at: evidence.createdAt })
    .from(evidence)
    .where(and(sql`${evidence.waits}`, where))
    .orderBy(asc(evidence.createdAt), asc(evidence.id))
    .limit(most)

/** So many that are in force no more may stand before those that are. */
const SET_ASIDE = 100

const among = (rows: { id: string }[]) =>
  inArray(
    evidence.id,
    rows.map(({ id }) => id),
  )

const offeredAmong = (q: Reader, where: SQL | undefined, { limit, offset }: Part) =>
  joined(q)
    .where(and(isOffered, where))
    .orderBy(asc(evidence.createdAt), asc(evidence.id))
    .limit(limit)
    .offset(offset)

/** The oldest first; where too few of the first are in force, all are asked. */
export async function offeredWaiting(q: Reader, part: Part) {
  const most = part.limit + part.offset + SET_ASIDE
  const first = await flaggedWaiting(q, most)
  if (first.length === 0) return []
  const rows = await offeredAmong(q, among(first), part)
  return rows.length < part.limit && first.length === most ? offeredAmong(q, undefined, part) : rows
}

/** From so many on, those in force no more are counted too. */
const FEW = 200

/** Since when each has waited, the oldest first. */
export async function offeredSince(q: Reader, most: number, where?: SQL) {
  const first = await flaggedWaiting(q, most, where)
  if (first.length === 0 || first.length > FEW) return first
  return q
    .select({ at: evidence.createdAt })
    .from(evidence)
    .innerJoin(measurements, eq(measurements.id, evidence.measurementId))
    .innerJoin(records, eq(records.id, measurements.experimentId))
    .innerJoin(predicted, eq(predicted.id, evidence.targetId))
    .where(and(isOffered, among(first)))
    .orderBy(asc(evidence.createdAt), asc(evidence.id))
}

export type OfferedRow = Awaited<ReturnType<typeof offeredWaiting>>[number]

/** More than these are not counted for one who waits. */
const MOST_COUNTED = 1000

/** How many measurements have waited longer than one, and since when the first has. */
export async function waitingBefore(q: Reader, { createdAt, id }: Place) {
  const before = or(
    lt(evidence.createdAt, createdAt),
    and(eq(evidence.createdAt, createdAt), lt(evidence.id, id)),
  )
  const earlier = await offeredSince(q, MOST_COUNTED, before)
  const [oldest] = await offeredWaiting(q, { limit: 1, offset: 0 })
  return { before: earlier.length, oldestAt: oldest?.createdAt ?? createdAt }
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
