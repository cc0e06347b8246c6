import { Z95 } from '#app/domain/statistics/z95.ts'
import { type CommonEffect, commonEffect } from './common-effect.ts'
import { derSimonianLaird } from './dersimonian-laird.ts'
import { hartungKnapp, normalPrecision } from './hartung-knapp.ts'
import { i2FromQ, i2FromTau2 } from './heterogeneity.ts'
import type { Pooled, PoolInput, PoolMethod, PoolOptions } from './pooled.ts'
import { predictionInterval } from './prediction-interval.ts'
import { restrictedMaximumLikelihood } from './reml.ts'
import { standardise, standardOf, unstandardise } from './standardise.ts'
import { weightedMean } from './weighted-mean.ts'

const USUAL: PoolOptions = { predictionInterval: 'normal' }

/**
 * Pools independent estimates of one observable: inverse-variance weights with the variance between
 * true values by the method asked for. Null without estimates; a single one stands for itself, with
 * its own interval. The order of the estimates does not matter. Methods and sources stand with the
 * functions it calls; the shape of the result with `Pooled`.
 */
export function pool(
  estimates: readonly PoolInput[],
  method: PoolMethod = 'reml',
  options: PoolOptions = USUAL,
): Pooled | null {
  const [first, ...others] = estimates
  if (first === undefined) return null
  if (others.length === 0) return alone(first)
  const standard = standardOf(estimates)
  return unstandardise(several(standardise(estimates, standard), method, options), standard)
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
  const { se, reach } = options.hartungKnapp ? hartungKnapp(centre, k) : normalPrecision(centre)
  const further =
    method === 'common'
      ? null
      : predictionInterval({ k, mean, se, tau2 }, options.predictionInterval)
  return {
    k,
    mean,
    se,
    low: mean - reach * se,
    high: mean + reach * se,
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
  const moments = derSimonianLaird(estimates, common)
  if (method === 'dersimonian-laird') return { tau2: moments, converged: true }
  return restrictedMaximumLikelihood(estimates, moments)
}

function alone({ id, y, v, low, high }: PoolInput): Pooled {
  const se = Math.sqrt(v)
  return {
    k: 1,
    mean: y,
    se,
    low: low ?? y - Z95 * se,
    high: high ?? y + Z95 * se,
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
