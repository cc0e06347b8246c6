import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import { experiments, links, measurements, predictions, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { neighbourColumns } from './neighbours.ts'
import { listedTo } from './visible.ts'

/** The claims from which predictions of an observable follow, each with its prediction (`at`). */
export function claimsPredicting(q: Reader, scope: Scope, observableId: string) {
  return q
    .select({ ...neighbourColumns, at: links.fromId })
    .from(links)
    .innerJoin(predictions, eq(predictions.recordId, links.fromId))
    .innerJoin(records, eq(records.id, links.toId))
    .where(
      and(
        eq(predictions.observableId, observableId),
        eq(links.relation, 'derived-from'),
        listedTo(scope, records),
      ),
    )
    .orderBy(asc(records.number))
}

/** What took the place of predictions of an observable, each with the one replaced (`at`). */
export function successorsPredicting(q: Reader, scope: Scope, observableId: string) {
  return q
    .select({ ...neighbourColumns, at: links.toId })
    .from(links)
    .innerJoin(predictions, eq(predictions.recordId, links.toId))
    .innerJoin(records, eq(records.id, links.fromId))
    .where(
      and(
        eq(predictions.observableId, observableId),
        eq(links.relation, 'supersedes'),
        listedTo(scope, records),
      ),
    )
    .orderBy(asc(records.number))
}

/** The pairs of rivals among claims that a viewer was found to see. */
export async function rivalsAmong(q: Reader, claimIds: string[]) {
  if (claimIds.length === 0) return []
  return q
    .select({ fromId: links.fromId, toId: links.toId })
    .from(links)
    .where(
      and(
        eq(links.relation, 'rival-of'),
        inArray(links.fromId, claimIds),
        inArray(links.toId, claimIds),
      ),
    )
}

/** How many measurements of an observable the viewer finds in lists. */
export async function countMeasurements(q: Reader, scope: Scope, observableId: string) {
  const rows = q
    .select({ id: measurements.id })
    .from(measurements)
    .innerJoin(records, eq(records.id, measurements.experimentId))
    .innerJoin(experiments, eq(experiments.recordId, records.id))
    .where(and(eq(measurements.observableId, observableId), listedTo(scope, records)))
  return q.$count(rows.as('measured'))
}
