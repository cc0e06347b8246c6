import type { Region } from '#app/domain/prediction/region.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { onScale } from '#app/domain/statistics/transform.ts'

/**
 * Width of a region on the scale of its observable, ∞ for a half-line. On a log scale a bound at or
 * below zero bounds nothing.
 */
export function regionWidth(region: Region, scale: Scale): number {
  const [lower, upper] = ends(region, scale)
  return upper - lower
}

/**
 * Second-generation p-value (Blume, McGowan, Dupont & Greevy 2018): the share |I ∩ R|/|I| of the
 * interval [low, high] that lies in the region, times max(|I|/(2|R|), 1), so that an interval much
 * wider than the region gives a half; for a half-line the plain share. Between 0 and 1, without a
 * unit; lengths are taken on the scale. Needs low ≤ high, and a region with a width. Null where an
 * endless interval meets an endless region, which have no shares.
 */
export function secondGenerationP(
  low: number,
  high: number,
  region: Region,
  scale: Scale,
): number | null {
  const [lower, upper] = ends(region, scale)
  const from = onScale(low, scale)
  const to = onScale(high, scale)
  const shared = Math.min(to, upper) - Math.max(from, lower)
  const whole = Math.min(to - from, 2 * (upper - lower))
  if (whole === Infinity) return null
  if (whole === 0) return shared >= 0 ? 1 : 0
  return Math.min(1, Math.max(0, shared / whole))
}

function ends({ lower, upper }: Region, scale: Scale): [number, number] {
  const start =
    lower === null || (scale === 'log' && lower <= 0) ? -Infinity : onScale(lower, scale)
  return [start, upper === null ? Infinity : onScale(upper, scale)]
}
