import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import { evidence, links, measurements, questions, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { listedTo } from './visible.ts'

/** More of a kind than this stand in no chain that anybody reads. */
const MOST = 1000

/** Parts of parts are followed so far down. */
const DEEPEST = 4

/**
 * The ids of what a question's chain is made of, as far as this viewer finds it in lists: its parts,
 * the claims on it and on them, what follows from those, and the experiments that speak for that.
 */
export async function chainIds(q: Reader, scope: Scope, questionId: string): Promise<string[]> {
  const questions = [questionId, ...(await partsBelow(q, scope, questionId))]
  const claims = await linkedTo(q, scope, questions, ['answers', 'bears-on'])
  const predictions = await linkedTo(q, scope, claims, ['derived-from'])
  const experiments = await speakingFor(q, scope, [...claims, ...predictions])
  return [...new Set([...questions, ...claims, ...predictions, ...experiments])]
}

async function partsBelow(q: Reader, scope: Scope, questionId: string) {
  const found = new Set<string>()
  let level = [questionId]
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const rows = await q
      .select({ id: records.id })
      .from(questions)
      .innerJoin(records, eq(records.id, questions.recordId))
      .where(and(inArray(questions.parentId, level), listedTo(scope, records)))
      .orderBy(asc(records.number), asc(records.id))
      .limit(MOST)
    level = rows.map(({ id }) => id).filter((id) => id !== questionId && !found.has(id))
    for (const id of level) found.add(id)
  }
  return [...found]
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
