import { and, asc, count, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import { evidence, links, measurements, predictions, questions, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { claimFooting, neighbourColumns } from './neighbours.ts'
import { listedTo } from './visible.ts'

/** Typed links at either end of which one of the records stands, whoever may see the other. */
export function linksAt(q: Reader, ids: string[], relations: readonly string[]) {
  return q
    .select({ from: links.fromId, to: links.toId, relation: links.relation })
    .from(links)
    .where(
      and(
        inArray(links.relation, [...relations]),
        or(inArray(links.fromId, ids), inArray(links.toId, ids)),
      ),
    )
    .orderBy(asc(links.fromId), asc(links.toId), asc(links.relation))
}

/** Questions that are parts of these, and what these are parts of. */
export function partsAt(q: Reader, ids: string[]) {
  return q
    .select({ from: questions.recordId, to: questions.parentId })
    .from(questions)
    .where(
      and(
        isNotNull(questions.parentId),
        or(inArray(questions.recordId, ids), inArray(questions.parentId, ids)),
      ),
    )
    .orderBy(asc(questions.recordId))
}

/** What experiments say of predictions by measurements that count, by verdict. */
export function verdictsAt(q: Reader, scope: Scope, ids: string[]) {
  return q
    .select({
      from: measurements.experimentId,
      to: evidence.targetId,
      verdict: evidence.verdict,
      count: count(),
    })
    .from(evidence)
    .innerJoin(measurements, eq(measurements.id, evidence.measurementId))
    .innerJoin(records, eq(records.id, measurements.experimentId))
    .where(
      and(
        or(inArray(evidence.targetId, ids), inArray(measurements.experimentId, ids)),
        eq(evidence.standing, 'counted'),
        eq(records.status, 'reported'),
        isNull(measurements.excludedAt),
        isNull(measurements.supersededAt),
        listedTo(scope, evidence),
      ),
    )
    .groupBy(measurements.experimentId, evidence.targetId, evidence.verdict)
    .orderBy(asc(measurements.experimentId), asc(evidence.targetId))
}

/** Experiments that people attached to records by hand. */
export function attachedAt(q: Reader, scope: Scope, ids: string[]) {
  return q
    .select({ from: evidence.experimentId, to: evidence.targetId, relation: evidence.relation })
    .from(evidence)
    .where(
      and(
        isNotNull(evidence.experimentId),
        isNotNull(evidence.relation),
        or(inArray(evidence.targetId, ids), inArray(evidence.experimentId, ids)),
        listedTo(scope, evidence),
      ),
    )
    .orderBy(asc(evidence.createdAt), asc(evidence.id))
}

const standing = {
  verdict: predictions.verdict,
  verdictReason: predictions.verdictReason,
  footing: sql<Footing | null>`coalesce(${predictions.footing}, ${claimFooting})`,
}

/** The verdict and footing of a record, whoever may see it; null for those without. */
export async function standingOf(q: Reader, recordId: string) {
  const [found] = await q
    .select(standing)
    .from(records)
    .leftJoin(predictions, eq(predictions.recordId, records.id))
    .where(eq(records.id, recordId))
    .limit(1)
  return found ?? { verdict: null, verdictReason: null, footing: null }
}

/** Those of the records that a viewer finds in lists. */
export function listedAmong(q: Reader, scope: Scope, ids: string[]) {
  return q
    .select({ ...neighbourColumns, ...standing })
    .from(records)
    .leftJoin(predictions, eq(predictions.recordId, records.id))
    .where(and(inArray(records.id, ids), listedTo(scope, records)))
    .orderBy(asc(records.kind), asc(records.number))
}
