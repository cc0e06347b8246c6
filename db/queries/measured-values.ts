import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import { evidence, measurements, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { listedTo } from './visible.ts'

/** More than a strip can show apart. */
const MOST = 4000

/** The values that count for predictions, for the small axis beside each. */
export function measuredValues(q: Reader, scope: Scope, predictionIds: string[]) {
  return q
    .select({
      at: evidence.targetId,
      value: measurements.estimate,
      low: measurements.low,
      high: measurements.high,
      limitSide: measurements.limitSide,
      verdict: evidence.verdict,
    })
    .from(evidence)
    .innerJoin(measurements, eq(measurements.id, evidence.measurementId))
    .innerJoin(records, eq(records.id, measurements.experimentId))
    .where(
      and(
        inArray(evidence.targetId, predictionIds),
        eq(evidence.standing, 'counted'),
        isNull(measurements.excludedAt),
        isNull(measurements.supersededAt),
        eq(records.status, 'reported'),
        listedTo(scope, evidence),
        listedTo(scope, records),
      ),
    )
    .orderBy(asc(evidence.createdAt), asc(evidence.id))
    .limit(MOST)
}
