import type { Pooled, PoolInput } from './pooled.ts'

export type Standard = { centre: number; unit: number }

/**
 * The value of the most precise estimate, from which small differences are taken without loss, and
 * the median standard error, in the unit of y. Expects estimates in the order of `inOrder`.
 */
export function standardOf(estimates: readonly PoolInput[]): Standard {
  const middle = (estimates.length - 1) / 2
  const error = (at: number) => Math.sqrt(estimates[at]?.v ?? Number.NaN)
  return {
    centre: estimates[0]?.y ?? 0,
    unit: (error(Math.floor(middle)) + error(Math.ceil(middle))) / 2,
  }
}

/** From the most precise on, so that no figure depends on the order in which estimates came. */
export const inOrder = (estimates: readonly PoolInput[]): PoolInput[] =>
  estimates.toSorted((a, b) => a.v - b.v || a.y - b.y || (a.id < b.id ? -1 : 1))

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
