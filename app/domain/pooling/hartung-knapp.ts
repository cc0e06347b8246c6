import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import { Z95 } from '#app/domain/statistics/z95.ts'
import type { WeightedMean } from './weighted-mean.ts'

/** Standard error of a mean, and by how many of them its 95 % interval reaches to either side. */
export type Precision = { se: number; reach: number }

/** From the weights alone: se = 1/√Σw, normal quantile. */
export const normalPrecision = ({ sumOfWeights }: WeightedMean): Precision => ({
  se: 1 / Math.sqrt(sumOfWeights),
  reach: Z95,
})

/**
 * From the scatter of the estimates: se² = Σw(y − mean)²/((k − 1)Σw), quantile of Student's t with
 * k − 1 degrees of freedom (Hartung & Knapp 2001). Needs k ≥ 2; 0 where all estimates
 * agree, so that two equal ones make an interval without width.
 */
export const hartungKnapp = ({ residual, sumOfWeights }: WeightedMean, k: number): Precision => ({
  se: Math.sqrt(residual / ((k - 1) * sumOfWeights)),
  reach: tQuantile(0.975, k - 1),
})
