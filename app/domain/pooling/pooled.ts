/** `reml` is the default: restricted maximum likelihood. `common`: one true value for all. */
export const POOL_METHODS = ['reml', 'paule-mandel', 'dersimonian-laird', 'common'] as const
export type PoolMethod = (typeof POOL_METHODS)[number]

/** `hartung-knapp` is the default, and never narrower than `normal`. */
export type IntervalKind = 'hartung-knapp' | 'normal'

/**
 * One estimate y with variance v > 0 on the scale of the observable (natural logarithms on a log
 * scale), both finite. `low` and `high` are its own interval, at the level of the pool, where that is
 * not y ± z·√v.
 */
export type PoolInput = { id: string; y: number; v: number; low?: number; high?: number }

/** `level` of all intervals, a fraction in (0, 1). */
export type PoolOptions = { interval: IntervalKind; level: number }

export const USUAL_OPTIONS: PoolOptions = { interval: 'hartung-knapp', level: 0.95 }

/**
 * k estimates pooled, on the scale of the observable. `mean` with its standard error and interval;
 * `tau2` the variance between true values; Cochran's `q` with `df` degrees of freedom and its p-value;
 * `i2` in [0, 1]; the prediction interval, where the true value of a further study would lie; the
 * `share` of each estimate in the mean, all adding up to 1. With k = 1 there is no heterogeneity to
 * speak of and its figures are null, as is the prediction interval of a common effect. `converged` is
 * false where scoring for `tau2` did not come to rest and the bounded search alone found it.
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
