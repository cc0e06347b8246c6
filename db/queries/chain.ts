import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import { evidence, links, measurements, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { listedTo } from './visible.ts'

/** More of a kind than this stand in no chain that anybody reads. */
const MOST = 1000

/**
 * The ids of what a question's chain is made of, as far as this viewer finds it in lists: its claims,
 * what follows from them, and the experiments that speak for that.
 */
export async function chainIds(q: Reader, scope: Scope, questionId: string): Promise<string[]> {
  const claims = await linkedTo(q, scope, [questionId], ['answers', 'bears-on'])
  const predictions = await linkedTo(q, scope, claims, ['derived-from'])
  const experiments = await speakingFor(q, scope, [...claims, ...predictions])
  return [...new Set([questionId, ...claims, ...predictions, ...experiments])]
}

async function linkedTo(q: Reader, scope: Scope, ids: string[], relations: string[]) {
  if (ids.length === 0) return []
  const rows = await q
    .selectDistinct({ id: records.id, number: records.number })
    .from(links)
    .innerJoin(records, eq(records.id, links.fromId))
    .where(
      and(inArray(links.toId, ids), inArray(links.relation, relations), listedTo(scope, records)),
    )
    .orderBy(asc(records.number), asc(records.id))
    .limit(MOST)
  return rows.map(({ id }) => id)
}

async function speakingFor(q: Reader, scope: Scope, ids: string[]) {
  if (ids.length === 0) return []
  const rows = await q
    .selectDistinct({ id: records.id, number: records.number })
    .from(evidence)
    .leftJoin(measurements, eq(measurements.id, evidence.measurementId))
    .innerJoin(
      records,
      eq(records.id, sql`coalesce(${evidence.experimentId}, ${measurements.experimentId})`),
    )
    .where(
      and(
        inArray(evidence.targetId, ids),
        eq(evidence.standing, 'counted'),
        listedTo(scope, evidence),
        listedTo(scope, records),
      ),
    )
    .orderBy(asc(records.number), asc(records.id))
    .limit(MOST)
  return rows.map(({ id }) => id)
}
