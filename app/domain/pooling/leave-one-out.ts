import { pool } from './pool.ts'
import type { Pooled, PoolInput, PoolMethod, PoolOptions } from './pooled.ts'

/**
 * What is pooled without each estimate in turn, in their order; nothing with fewer than two.
 * The cost grows with the square of their number: about 1.5 s for a thousand.
 */
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
