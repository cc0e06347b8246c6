import { and, count, eq, inArray, isNotNull, notInArray } from 'drizzle-orm'
import type { Role } from '#app/domain/viewer/viewer.ts'
import { credences, people, predictions } from '../schema/index.ts'
import type { Reader } from '../types.ts'

/** Whoever said anything, also if it was taken back: what they earned with it stays theirs. */
const givenOn = (recordId: string) => and(eq(credences.recordId, recordId), isNotNull(credences.p))

/** Whether somebody ever gave a credence on a prediction, and its pooled verdict. */
export async function interestIn(q: Reader, recordId: string, personId: string) {
  const [given] = await q
    .select({ id: credences.id })
    .from(credences)
    .where(and(givenOn(recordId), eq(credences.personId, personId)))
    .limit(1)
  return { credence: given !== undefined, verdict: await pooledVerdictOn(q, recordId) }
}

export async function pooledVerdictOn(q: Reader, recordId: string) {
  const [found] = await q
    .select({ verdict: predictions.verdict })
    .from(predictions)
    .where(eq(predictions.recordId, recordId))
  return found?.verdict ?? null
}

const CURATORS: Role[] = ['curator', 'administrator']

/** How many of these people are curators who never gave a credence on a prediction. */
export async function curatorsWithoutCredence(q: Reader, recordId: string, ids: string[]) {
  const forecasters = q.select({ id: credences.personId }).from(credences).where(givenOn(recordId))
  const [found] = await q
    .select({ people: count() })
    .from(people)
    .where(
      and(
        inArray(people.id, ids),
        inArray(people.role, CURATORS),
        notInArray(people.id, forecasters),
      ),
    )
  return found?.people ?? 0
}
