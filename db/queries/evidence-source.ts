import { and, eq, inArray, isNotNull, isNull, not, notExists, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Scope } from '#app/domain/record/visibility.ts'
import { attempts, evidence, measurements, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { listedTo } from './visible.ts'

/** The experiment that speaks, or the question of the attempt that does; null for a cited work. */
const source = sql`coalesce(${evidence.experimentId}, ${measurements.experimentId}, ${attempts.recordId})`

/** That a subject is not evidence from an experiment or attempt which the viewer does not find in lists. */
export function sourceListed(q: Reader, scope: Scope, subjectId: PgColumn | string): SQL {
  const unlisted = q
    .select({ id: evidence.id })
    .from(evidence)
    .leftJoin(measurements, eq(measurements.id, evidence.measurementId))
    .leftJoin(attempts, eq(attempts.id, evidence.attemptId))
    .innerJoin(records, eq(records.id, source))
    .where(
      and(
        eq(evidence.id, subjectId),
        or(
          not(listedTo(scope, records)),
          and(isNotNull(attempts.id), not(listedTo(scope, attempts))),
        ),
      ),
    )
  return notExists(unlisted)
}

/** Those pieces of evidence that a viewer finds in lists, as well as the experiment or attempt that speaks. */
export const listedEvidenceAmong = (q: Reader, scope: Scope, ids: string[]) =>
  q
    .select({ id: evidence.id })
    .from(evidence)
    .leftJoin(measurements, eq(measurements.id, evidence.measurementId))
    .leftJoin(attempts, eq(attempts.id, evidence.attemptId))
    .leftJoin(records, eq(records.id, source))
    .where(
      and(
        inArray(evidence.id, ids),
        listedTo(scope, evidence),
        or(isNull(records.id), listedTo(scope, records)),
        or(isNull(attempts.id), listedTo(scope, attempts)),
      ),
    )
