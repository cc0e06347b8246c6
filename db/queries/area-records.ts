import { and, asc, count, desc, eq, inArray } from 'drizzle-orm'
import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import {
  areas,
  claims,
  links,
  observables,
  predictions,
  questions,
  records,
} from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { isArea } from './areas.ts'
import { neighbourColumns } from './neighbours.ts'
import { summaryColumns } from './summaries.ts'
import { listedTo } from './visible.ts'

/** The records of one kind in an area: what is open first, then those with most going on. */
export function recordsInArea(
  q: Reader,
  scope: Scope,
  { areaId, kind, limit }: { areaId: string; kind: RecordKind; limit: number },
) {
  return q
    .select({ ...neighbourColumns, ...summaryColumns })
    .from(records)
    .leftJoin(questions, eq(questions.recordId, records.id))
    .leftJoin(claims, eq(claims.recordId, records.id))
    .where(and(eq(records.areaId, areaId), eq(records.kind, kind), listedTo(scope, records)))
    .orderBy(desc(records.open), desc(records.hot), desc(records.id))
    .limit(limit)
}

/** How many records of each kind and status each area has; an area without any has one row. */
export function statusesInAreas(q: Reader, scope: Scope, areaId?: string) {
  return q
    .select({
      key: areas.key,
      name: areas.name,
      description: areas.description,
      kind: records.kind,
      status: records.status,
      count: count(records.id),
    })
    .from(areas)
    .leftJoin(records, and(eq(records.areaId, areas.id), listedTo(scope, records)))
    .where(areaId ? eq(areas.id, areaId) : isArea)
    .groupBy(
      areas.id,
      areas.key,
      areas.name,
      areas.description,
      areas.position,
      records.kind,
      records.status,
    )
    .orderBy(asc(areas.position), asc(areas.key), asc(records.kind), asc(records.status))
}

/** How many records of each kind an area has, whoever may see them. */
export function countsInArea(q: Reader, areaId: string) {
  return q
    .select({ kind: records.kind, count: count() })
    .from(records)
    .where(eq(records.areaId, areaId))
    .groupBy(records.kind)
    .orderBy(asc(records.kind))
}

/** What became of the predictions that follow from claims, each with its claim and observable. */
export async function verdictsOfClaims(q: Reader, scope: Scope, claimIds: string[]) {
  if (claimIds.length === 0) return []
  return q
    .select({
      ...neighbourColumns,
      claimId: links.toId,
      verdict: predictions.verdict,
      footing: predictions.footing,
      verdictReason: predictions.verdictReason,
      observableId: observables.id,
      observableKey: observables.key,
      observableName: observables.name,
      observableRevision: observables.revision,
      symbolHtml: observables.symbolHtml,
    })
    .from(links)
    .innerJoin(records, eq(records.id, links.fromId))
    .innerJoin(predictions, eq(predictions.recordId, records.id))
    .innerJoin(observables, eq(observables.id, predictions.observableId))
    .where(
      and(
        inArray(links.toId, claimIds),
        eq(links.relation, 'derived-from'),
        listedTo(scope, records),
      ),
    )
    .orderBy(asc(observables.name), asc(observables.id), asc(records.number))
}
