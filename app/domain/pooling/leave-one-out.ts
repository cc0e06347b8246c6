import { pool } from './pool.ts'
import type { Pooled, PoolInput, PoolMethod, PoolOptions } from './pooled.ts'

/**
 * As many estimates as are left out in turn. The cost grows with the square of their number, and of
 * more than fifty hardly one carries a pool.
 */
export const MOST_LEFT_OUT = 50

/** What is pooled without each estimate in turn, in their order; nothing with fewer than two. */
export function leaveOneOut(
  estimates: readonly PoolInput[],
  method: PoolMethod,
  options: PoolOptions,
): { without: string; pooled: Pooled }[] {
  return estimates.flatMap(({ id }, left) => {
    const pooled = pool(estimates.toSpliced(left, 1), method, options)
    return pooled === null ? [] : [{ without: id, pooled }]
  })
}
