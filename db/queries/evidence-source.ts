import { and, eq, inArray, isNull, not, notExists, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Scope } from '#app/domain/record/visibility.ts'
import { evidence, measurements, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { listedTo } from './visible.ts'

/** That a subject is not evidence from an experiment which the viewer does not find in lists. */
export function sourceListed(q: Reader, scope: Scope, subjectId: PgColumn | string): SQL {
  const unlisted = q
    .select({ id: evidence.id })
    .from(evidence)
    .leftJoin(measurements, eq(measurements.id, evidence.measurementId))
    .innerJoin(
      records,
      or(eq(records.id, evidence.experimentId), eq(records.id, measurements.experimentId)),
    )
    .where(and(eq(evidence.id, subjectId), not(listedTo(scope, records))))
  return notExists(unlisted)
}

/** Those pieces of evidence that a viewer finds in lists, as well as the experiment that speaks. */
export const listedEvidenceAmong = (q: Reader, scope: Scope, ids: string[]) =>
  q
    .select({ id: evidence.id })
    .from(evidence)
    .leftJoin(measurements, eq(measurements.id, evidence.measurementId))
    .leftJoin(
      records,
      eq(records.id, sql`coalesce(${evidence.experimentId}, ${measurements.experimentId})`),
    )
    .where(
      and(
        inArray(evidence.id, ids),
        listedTo(scope, evidence),
        or(isNull(records.id), listedTo(scope, records)),
      ),
    )
