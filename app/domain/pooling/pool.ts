import { quantileFor } from '#app/domain/statistics/quantile-for.ts'
import { type CommonEffect, commonEffect } from './common-effect.ts'
import { derSimonianLaird } from './dersimonian-laird.ts'
import { precisionOf } from './hartung-knapp.ts'
import { i2FromQ, i2FromTau2 } from './heterogeneity.ts'
import { pauleMandel } from './paule-mandel.ts'
import {
  type Pooled,
  type PoolInput,
  type PoolMethod,
  type PoolOptions,
  USUAL_OPTIONS,
} from './pooled.ts'
import { predictionInterval } from './prediction-interval.ts'
import { restrictedMaximumLikelihood } from './reml.ts'
import { inOrder, standardise, standardOf, unstandardise } from './standardise.ts'
import { weightedMean } from './weighted-mean.ts'

/**
 * Pools independent estimates of one observable: inverse-variance weights with the variance between
 * true values by the method asked for. Null without estimates, and where a figure leaves the numbers,
 * as where precisions differ by more than a double holds; a single one stands for itself, with its
 * own interval. The order of the estimates does not matter. Methods and sources stand with the
 * functions it calls; the shape of the result with `Pooled`.
 */
export function pool(
  estimates: readonly PoolInput[],
  method: PoolMethod = 'reml',
  options: PoolOptions = USUAL_OPTIONS,
): Pooled | null {
  const [first, ...others] = inOrder(estimates)
  if (first === undefined) return null
  if (others.length === 0) return alone(first, options)
  const ordered = [first, ...others]
  const standard = standardOf(ordered)
  const pooled = several(standardise(ordered, standard), method, options)
  return finite(unstandardise(pooled, standard))
}

function several(
  estimates: readonly PoolInput[],
  method: PoolMethod,
  options: PoolOptions,
): Pooled {
  const k = estimates.length
  const common = commonEffect(estimates)
  const { tau2, converged } = varianceBetween(estimates, common, method)
  const centre = weightedMean(estimates, tau2)
  const { mean } = centre
  const { se, quantile } = precisionOf(centre, k, options)
  const further = method === 'common' ? null : predictionInterval({ mean, se, tau2, quantile })
  return {
    k,
    mean,
    se,
    low: mean - quantile * se,
    high: mean + quantile * se,
    tau2,
    q: common.q,
    df: common.df,
    pQ: common.pQ,
    i2: method === 'common' ? i2FromQ(common) : i2FromTau2(estimates, tau2),
    predictionLow: further?.low ?? null,
    predictionHigh: further?.high ?? null,
    converged,
    weights: estimates.map(({ id, v }) => ({ id, share: 1 / (v + tau2) / centre.sumOfWeights })),
  }
}

function varianceBetween(
  estimates: readonly PoolInput[],
  common: CommonEffect,
  method: PoolMethod,
): { tau2: number; converged: boolean } {
  if (method === 'common') return { tau2: 0, converged: true }
  if (method === 'paule-mandel') return { tau2: pauleMandel(estimates), converged: true }
  const moments = derSimonianLaird(estimates, common)
  if (method === 'dersimonian-laird') return { tau2: moments, converged: true }
  return restrictedMaximumLikelihood(estimates, moments)
}

function finite(pooled: Pooled): Pooled | null {
  const { weights, ...figures } = pooled
  const shares = weights.map(({ share }) => share)
  return [...Object.values(figures), ...shares].every(
    (figure) => typeof figure !== 'number' || Number.isFinite(figure),
  )
    ? pooled
    : null
}

function alone({ id, y, v, low, high }: PoolInput, { level }: PoolOptions): Pooled {
  const se = Math.sqrt(v)
  const reach = quantileFor(level, null) * se
  return {
    k: 1,
    mean: y,
    se,
    low: low ?? y - reach,
    high: high ?? y + reach,
    tau2: null,
    q: null,
    df: 0,
    pQ: null,
    i2: null,
    predictionLow: null,
    predictionHigh: null,
    converged: true,
    weights: [{ id, share: 1 }],
  }
}
