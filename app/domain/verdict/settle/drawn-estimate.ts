import type { Estimate } from '#app/domain/measurement/estimate.ts'
import { around } from '#app/domain/measurement/interval-at.ts'
import { Z95 } from '#app/domain/statistics/normal.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { offScale } from '#app/domain/statistics/transform.ts'

/** An estimate `y` with a normal error `se`, both on the scale of the observable. */
export const drawnEstimate = (y: number, se: number, scale: Scale): Estimate => ({
  value: offScale(y, scale),
  se,
  df: null,
  limit: null,
  ...around(y, Z95 * se, scale),
})
