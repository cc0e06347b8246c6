import type { Pooled, PoolInput } from './pooled.ts'
import { weightedMean } from './weighted-mean.ts'

export type Standard = { centre: number; unit: number }

/** Common-effect mean and the root of the harmonic mean of the variances, in the unit of y. */
export function standardOf(estimates: readonly PoolInput[]): Standard {
  const { mean, sumOfWeights } = weightedMean(estimates, 0)
  return { centre: mean, unit: Math.sqrt(estimates.length / sumOfWeights) }
}

/** The estimates free of their unit, so that no limit or tolerance depends on it. */
export const standardise = (
  estimates: readonly PoolInput[],
  { centre, unit }: Standard,
): PoolInput[] =>
  estimates.map(({ id, y, v }) => ({ id, y: (y - centre) / unit, v: v / unit / unit }))

/** What was pooled from standardised estimates, in the unit of y again. */
export function unstandardise(pooled: Pooled, { centre, unit }: Standard): Pooled {
  const back = (x: number | null) => (x === null ? null : centre + unit * x)
  return {
    ...pooled,
    mean: centre + unit * pooled.mean,
    se: unit * pooled.se,
    low: centre + unit * pooled.low,
    high: centre + unit * pooled.high,
    tau2: pooled.tau2 === null ? null : pooled.tau2 * unit * unit,
    predictionLow: back(pooled.predictionLow),
    predictionHigh: back(pooled.predictionHigh),
  }
}
