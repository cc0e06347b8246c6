import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { EventKind } from '#app/domain/event/kinds.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import { events, evidence, experiments, measurements, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { listedTo } from './visible.ts'

/** The measurements attached to a prediction, as little of each as telling when it came takes. */
export const measuredMoments = (q: Reader, scope: Scope, predictionId: string) =>
  q
    .select({
      id: evidence.id,
      standing: evidence.standing,
      verdict: evidence.verdict,
      value: measurements.estimate,
      createdAt: measurements.createdAt,
      supersededAt: measurements.supersededAt,
      excludedAt: measurements.excludedAt,
      publishedAt: experiments.publishedAt,
      runStart: experiments.runStart,
      authorId: records.authorId,
      number: records.number,
      slug: records.slug,
      status: records.status,
    })
    .from(evidence)
    .innerJoin(measurements, eq(measurements.id, evidence.measurementId))
    .innerJoin(records, eq(records.id, measurements.experimentId))
    .innerJoin(experiments, eq(experiments.recordId, records.id))
    .where(
      and(eq(evidence.targetId, predictionId), listedTo(scope, evidence), listedTo(scope, records)),
    )
    .orderBy(asc(evidence.createdAt), asc(evidence.id))

export type MeasuredMoment = Awaited<ReturnType<typeof measuredMoments>>[number]

/** The latest events of these kinds in a record, newest first. The caller checked that it may be seen. */
export const eventsOfKinds = (
  q: Reader,
  recordId: string,
  { kinds, limit }: { kinds: readonly EventKind[]; limit: number },
) =>
  q
    .select({ id: events.id, kind: events.kind, data: events.data, at: events.at })
    .from(events)
    .where(and(eq(events.recordId, recordId), inArray(events.kind, [...kinds])))
    .orderBy(desc(events.at), desc(events.id))
    .limit(limit)
