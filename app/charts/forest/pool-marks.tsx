import { Diamond } from '#app/charts/drawing/diamond.tsx'
import { Whisker } from '#app/charts/drawing/whisker.tsx'
import type { PoolRow } from './types.ts'

/** A diamond over the interval of the pool, a dotted line over its prediction interval. */
export const PoolMarks = ({ pool, y }: { pool: PoolRow; y: number }) => (
  <>
    {pool.prediction && <Whisker bar={pool.prediction} y={y} look="pi" />}
    <Diamond bar={pool.bar} y={y} height={16} />
  </>
)
