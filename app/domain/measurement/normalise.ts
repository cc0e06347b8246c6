import { Z95, zFor } from '#app/domain/statistics/normal.ts'
import { quantileFor } from '#app/domain/statistics/quantile-for.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { offScale, onScale } from '#app/domain/statistics/transform.ts'
import { bareEstimate, type Estimate } from './estimate.ts'
import type { Uncertainty } from './uncertainty.ts'

/** The arithmetic of `estimateOf`, for a report without errors. */
export function normalised(value: number, uncertainty: Uncertainty, scale: Scale): Estimate {
  switch (uncertainty.kind) {
    case 'none':
      return bareEstimate(value)
    case 'se':
      return symmetric(value, uncertainty, scale)
    case 'sd': {
      const { sd, n } = uncertainty
      return symmetric(value, { se: sd / Math.sqrt(n), df: n - 1 }, scale)
    }
    case 'interval':
      return fromInterval(value, uncertainty, scale)
    case 'limit': {
      const { side, level } = uncertainty
      return { ...bareEstimate(value), limit: { side, level } }
    }
  }
}

type Error = { se: number; df: number | null }

function symmetric(value: number, { se: reported, df }: Error, scale: Scale): Estimate {
  const se = scale === 'log' ? reported / value : reported
  const reach = quantileFor(0.95, df) * se
  const centre = onScale(value, scale)
  const bound = (side: number) => offScale(centre + side * reach, scale)
  return { value, se, df, limit: null, low: bound(-1), high: bound(1) }
}

type Interval = Extract<Uncertainty, { kind: 'interval' }>

function fromInterval(value: number, { low, high, level }: Interval, scale: Scale): Estimate {
  if (level === null) return { ...bareEstimate(value), low, high }
  const z = zFor(level)
  const se = (onScale(high, scale) - onScale(low, scale)) / (2 * z)
  const known = { value, se, df: null, limit: null }
  if (level === 0.95) return { ...known, low, high }
  const centre = onScale(value, scale)
  const scaled = (bound: number) =>
    offScale(centre + ((onScale(bound, scale) - centre) * Z95) / z, scale)
  return { ...known, low: scaled(low), high: scaled(high) }
}
