import { and, asc, count, eq, inArray, isNotNull, ne, type SQL } from 'drizzle-orm'
import { PUBLIC_SCOPE } from '#app/domain/record/visibility.ts'
import type { EffectiveBasis } from '#app/domain/resolution/effective-time.ts'
import { CURRENT_STATES } from '#app/domain/resolution/state.ts'
import { records, resolutions } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { listedTo } from './visible.ts'

const hasBasis = (basis: EffectiveBasis) => eq(resolutions.effectiveBasis, basis)

/** Resolutions in force whose effective time an earlier version took as somebody typed it. */
export const typedResolutions = (q: Reader, limit: number) =>
  q
    .select({ id: resolutions.id })
    .from(resolutions)
    .where(and(hasBasis('typed'), inArray(resolutions.state, [...CURRENT_STATES])))
    .orderBy(asc(resolutions.id))
    .limit(limit)

/** On how many public predictions a final resolution was decided by another moment than was typed. */
export const countMoved = (q: Reader) =>
  countFinal(
    q,
    and(
      hasBasis('computed'),
      isNotNull(resolutions.effectiveTypedAt),
      ne(resolutions.effectiveTypedAt, resolutions.effectiveAt),
    ),
  )

/** How many final resolutions of public predictions wait for their effective time to be computed. */
export const countTyped = (q: Reader) => countFinal(q, hasBasis('typed'))

async function countFinal(q: Reader, where: SQL | undefined): Promise<number> {
  const [found] = await q
    .select({ count: count() })
    .from(resolutions)
    .innerJoin(records, eq(records.id, resolutions.recordId))
    .where(and(eq(resolutions.state, 'final'), listedTo(PUBLIC_SCOPE, records), where))
  return found?.count ?? 0
}
