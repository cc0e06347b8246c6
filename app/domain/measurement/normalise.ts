import { Z95, zFor } from '#app/domain/statistics/normal.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { offScale, onScale } from '#app/domain/statistics/transform.ts'
import type { Estimate } from './estimate.ts'
import type { Uncertainty } from './uncertainty.ts'

/** The arithmetic of `estimateOf`, for a report without errors. */
export function normalised(value: number, uncertainty: Uncertainty, scale: Scale): Estimate {
  switch (uncertainty.kind) {
    case 'none':
      return { value, se: null, low: null, high: null }
    case 'se':
      return symmetric(value, uncertainty.se, scale)
    case 'sd':
      return symmetric(value, uncertainty.sd / Math.sqrt(uncertainty.n), scale)
    case 'interval':
      return fromInterval(value, uncertainty, scale)
  }
}

function symmetric(value: number, reported: number, scale: Scale): Estimate {
  const se = scale === 'log' ? reported / value : reported
  const centre = onScale(value, scale)
  const bound = (side: number) => offScale(centre + side * Z95 * se, scale)
  return { value, se, low: bound(-1), high: bound(1) }
}

type Interval = Extract<Uncertainty, { kind: 'interval' }>

function fromInterval(value: number, { low, high, level }: Interval, scale: Scale): Estimate {
  if (level === null) return { value, se: null, low, high }
  const z = zFor(level)
  const se = (onScale(high, scale) - onScale(low, scale)) / (2 * z)
  if (level === 0.95) return { value, se, low, high }
  const centre = onScale(value, scale)
  const scaled = (bound: number) =>
    offScale(centre + ((onScale(bound, scale) - centre) * Z95) / z, scale)
  return { value, se, low: scaled(low), high: scaled(high) }
}
