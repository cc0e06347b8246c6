import { range, ticks } from 'd3-array'
import { tenTo } from '#app/domain/text/number-text.ts'

const TIDY = [1, 2, 5]

/**
 * Round values between two positive ones on a log axis, about `count` of them: whole powers over
 * many decades, 1, 2 and 5 over few, evenly stepped ones within less than a decade.
 */
export function logTicks(low: number, high: number, count: number): number[] {
  const decades = Math.log10(high) - Math.log10(low)
  if (decades < 1) return ticks(low, high, count).filter((tick) => tick > 0)
  const first = Math.ceil(Math.log10(low) - 1e-9)
  const last = Math.floor(Math.log10(high) + 1e-9)
  if (decades > 2.5) return ticks(first, last, count).filter(Number.isInteger).map(tenTo)
  return range(first - 1, last + 1)
    .flatMap((exponent) => TIDY.map((digit) => digit * tenTo(exponent)))
    .filter((tick) => tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9))
}
