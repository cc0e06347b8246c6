/** `reml` is the default: restricted maximum likelihood. `common`: one true value for all. */
export const POOL_METHODS = ['reml', 'dersimonian-laird', 'common'] as const
export type PoolMethod = (typeof POOL_METHODS)[number]

/**
 * One estimate y with variance v > 0 on the scale of the observable (natural logarithms on a log
 * scale), both finite. `low` and `high` are its own 95 % interval where that is not y ± 1.96 √v.
 */
export type PoolInput = { id: string; y: number; v: number; low?: number; high?: number }

export type PoolOptions = { hartungKnapp?: boolean; predictionInterval: 'normal' | 't' }

/**
 * k estimates pooled, on the scale of the observable. `mean` with its standard error and 95 %
 * interval; `tau2` the variance between true values; Cochran's `q` with `df` degrees of freedom and
 * its p-value; `i2` in [0, 1]; the 95 % prediction interval for a further true value; the `share` of
 * each estimate in the mean, all adding up to 1. With k = 1 there is no heterogeneity to speak of
 * and its figures are null, as is the prediction interval of a common effect, and one from
 * Student's t with k < 3. `converged` is false where the search for `tau2` had to fall back on a
 * bounded one.
 */
export type Pooled = {
  k: number
  mean: number
  se: number
  low: number
  high: number
  tau2: number | null
  q: number | null
  df: number
  pQ: number | null
  i2: number | null
  predictionLow: number | null
  predictionHigh: number | null
  converged: boolean
  weights: { id: string; share: number }[]
}
