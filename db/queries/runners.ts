import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import { links, observables, people, predictions, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { neighbourColumns } from './neighbours.ts'
import { listedTo } from './visible.ts'

const TO_TEST = ['tests', 'preregistered-for']
const UNDER_WAY = ['planned', 'running']
const MOST = 200

/** The experiments that are planned or running to test one of these predictions, and whose they are. */
export function runnersOf(q: Reader, scope: Scope, predictionIds: string[]) {
  return q
    .selectDistinct({
      ...neighbourColumns,
      at: links.toId,
      handle: people.handle,
      displayName: people.displayName,
    })
    .from(links)
    .innerJoin(records, eq(records.id, links.fromId))
    .innerJoin(people, eq(people.id, records.authorId))
    .where(
      and(
        inArray(links.toId, predictionIds),
        inArray(links.relation, TO_TEST),
        inArray(records.status, UNDER_WAY),
        listedTo(scope, records),
      ),
    )
    .orderBy(asc(records.number))
    .limit(MOST)
}

/** The observables of the predictions that an experiment is to test, the first prediction's first. */
export async function observablesToMeasure(q: Reader, experimentId: string): Promise<string[]> {
  const rows = await q
    .select({ key: observables.key })
    .from(links)
    .innerJoin(predictions, eq(predictions.recordId, links.toId))
    .innerJoin(records, eq(records.id, links.toId))
    .innerJoin(observables, eq(observables.id, predictions.observableId))
    .where(and(eq(links.fromId, experimentId), inArray(links.relation, TO_TEST)))
    .orderBy(asc(records.number))
    .limit(MOST)
  return [...new Set(rows.map(({ key }) => key))]
}
