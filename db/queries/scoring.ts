import { and, asc, eq, inArray, isNotNull, lte, or, sql } from 'drizzle-orm'
import {
  credences,
  events,
  evidence,
  experiments,
  measurements,
  people,
  predictions,
  records,
  resolutions,
  scores,
} from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

/** The resolution of a prediction that is final, with what its scores depend on; null without one. */
export async function finalDecision(q: Reader, recordId: string) {
  const [found] = await q
    .select({
      resolutionId: resolutions.id,
      outcome: resolutions.outcome,
      effectiveAt: resolutions.effectiveAt,
      effectiveBasis: resolutions.effectiveBasis,
      finalAt: resolutions.finalAt,
      registeredAt: predictions.registeredAt,
      deadline: predictions.deadline,
    })
    .from(resolutions)
    .innerJoin(predictions, eq(predictions.recordId, resolutions.recordId))
    .where(and(eq(resolutions.recordId, recordId), eq(resolutions.state, 'final')))
    .limit(1)
  if (!found?.finalAt || !found.registeredAt) return null
  return { ...found, finalAt: found.finalAt, registeredAt: found.registeredAt }
}

/** Every credence on a prediction with the present role of its person, in the order they were written. */
export const credencesToScore = (q: Reader, recordId: string) =>
  q
    .select({
      personId: credences.personId,
      p: credences.p,
      at: credences.createdAt,
      role: people.role,
    })
    .from(credences)
    .innerJoin(people, eq(people.id, credences.personId))
    .where(eq(credences.recordId, recordId))
    .orderBy(asc(credences.createdAt), asc(credences.id))

/** How the roles of people changed who gave a credence on a record, or of one of them. */
export async function roleChangesAmong(q: Reader, recordId: string, personId?: string) {
  const rows = await q
    .select({ personId: events.subjectId, data: events.data, at: events.at })
    .from(events)
    .where(
      and(
        eq(events.kind, 'role-changed'),
        inArray(
          events.subjectId,
          q
            .select({ id: credences.personId })
            .from(credences)
            .where(eq(credences.recordId, recordId)),
        ),
        personId ? eq(events.subjectId, personId) : undefined,
      ),
    )
  return rows.map(({ personId, data, at }) => ({ personId, from: data.from, at }))
}

/** The stated day, or when it was reported here. */
const publishedAt = sql<Date | null>`coalesce(${experiments.publishedAt},
  case when ${records.status} = 'reported' then ${records.statusAsOf} end)`.mapWith(
  experiments.publishedAt,
)

/**
 * The experiments that speak to a prediction, by a measurement that counts or attached by hand, as
 * they were attached by a moment: what came after the decision did not decide.
 */
export const speakingExperiments = (q: Reader, recordId: string, by: Date) =>
  q
    .selectDistinct({
      experimentId: records.id,
      personId: records.authorId,
      runStart: experiments.runStart,
      runEnd: experiments.runEnd,
      publishedAt,
      measuredAt: measurements.createdAt,
      createdAt: records.createdAt,
    })
    .from(evidence)
    .leftJoin(measurements, eq(measurements.id, evidence.measurementId))
    .innerJoin(
      records,
      or(eq(records.id, measurements.experimentId), eq(records.id, evidence.experimentId)),
    )
    .innerJoin(experiments, eq(experiments.recordId, records.id))
    .where(
      and(
        eq(evidence.targetId, recordId),
        eq(evidence.standing, 'counted'),
        eq(evidence.visibility, 'public'),
        eq(records.visibility, 'public'),
        lte(evidence.createdAt, by),
      ),
    )

type NewScore = typeof scores.$inferInsert

const BATCH = 400

/** Puts these scores in the place of all that were there on the prediction. */
export async function replaceScores(tx: Tx, recordId: string, rows: NewScore[]): Promise<void> {
  await tx.delete(scores).where(eq(scores.recordId, recordId))
  for (let from = 0; from < rows.length; from += BATCH)
    await tx.insert(scores).values(rows.slice(from, from + BATCH))
}

/** The predictions whose resolution is final, or on which there are scores. */
export async function scoredOrDecided(q: Reader): Promise<string[]> {
  const decided = await q
    .selectDistinct({ id: resolutions.recordId })
    .from(resolutions)
    .where(eq(resolutions.state, 'final'))
  const scored = await q.selectDistinct({ id: scores.recordId }).from(scores)
  return [...new Set([...decided, ...scored].map(({ id }) => id))].sort()
}

/** The decided predictions to which an experiment speaks, or spoke. */
export async function decidedSpokenTo(q: Reader, experimentId: string): Promise<string[]> {
  const rows = await q
    .selectDistinct({ id: resolutions.recordId })
    .from(evidence)
    .leftJoin(measurements, eq(measurements.id, evidence.measurementId))
    .innerJoin(resolutions, eq(resolutions.recordId, evidence.targetId))
    .where(
      and(
        or(eq(measurements.experimentId, experimentId), eq(evidence.experimentId, experimentId)),
        eq(resolutions.state, 'final'),
      ),
    )
  return rows.map(({ id }) => id).sort()
}

/** The decided predictions on which somebody gave a credence. */
export async function decidedWithCredenceOf(q: Reader, personId: string): Promise<string[]> {
  const rows = await q
    .selectDistinct({ id: resolutions.recordId })
    .from(credences)
    .innerJoin(resolutions, eq(resolutions.recordId, credences.recordId))
    .where(
      and(eq(credences.personId, personId), isNotNull(credences.p), eq(resolutions.state, 'final')),
    )
  return rows.map(({ id }) => id).sort()
}
