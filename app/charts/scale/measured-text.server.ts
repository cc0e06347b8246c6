import type { Limit } from '#app/domain/measurement/estimate.ts'
import { decimalsOfWidth } from '#app/domain/text/interval-text.ts'
import {
  decimalsOf,
  fixedText,
  isRemote,
  numberText,
  powerOf,
  powerText,
  tenTo,
} from '#app/domain/text/number-text.ts'
import { limited, limitText } from './limit-text.ts'

/** A value with its interval, in words of equal precision; a limit in the place of the interval. */
export type MeasuredText = {
  value: string
  interval: [string, string] | null
  limit: string | null
}

/** Figures of a bare value; what is beyond them is on the page of the measurement. */
const FIGURES = 6
/** From this ratio of its bounds on, an interval has no common decimals. */
const WIDE = 20
const FIGURES_OF_WIDE = 3

/**
 * Writes a value and its interval with the same decimals: three figures of the width of the interval,
 * fewer where bounds and value were given with fewer.
 */
export function measuredText(
  value: number,
  low: number | null,
  high: number | null,
  limit: Limit | null = null,
): MeasuredText {
  if (limit)
    return { value: limited(bareText(value), limit), interval: null, limit: limitText(limit) }
  if (low === null || high === null) return { value: bareText(value), interval: null, limit: null }
  const text = isWide(low, high) ? apartText : commonText(value, low, high)
  return { value: text(value), interval: [text(low), text(high)], limit: null }
}

function isWide(low: number, high: number): boolean {
  const [near = 0, far = 0] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b)
  return low > 0 === high > 0 && near > 0 && far / near > WIDE
}

const bareText = (value: number) => numberText(Number(value.toPrecision(FIGURES)))
const apartText = (value: number) => numberText(Number(value.toPrecision(FIGURES_OF_WIDE)))

function commonText(value: number, low: number, high: number): (number: number) => string {
  const largest = Math.max(Math.abs(value), Math.abs(low), Math.abs(high))
  if (!isRemote(largest)) {
    const decimals = decimalsFor(value, low, high)
    return (number) => fixedText(number, within(decimals))
  }
  const power = powerOf(largest)
  const unit = tenTo(power)
  const decimals = decimalsFor(value / unit, low / unit, high / unit)
  return (number) => powerText(number, within(decimals + powerOf(number) - power))
}

function decimalsFor(value: number, low: number, high: number): number {
  const own = decimalsOf(value, FIGURES)
  const width = 2 * Math.abs(high / 2 - low / 2)
  const needed = width > 0 ? decimalsOfWidth(width) : own
  const given = Math.max(decimalsOf(low), decimalsOf(high))
  return Math.max(Math.min(needed, given), Math.min(own, needed))
}

const within = (decimals: number) => Math.min(12, Math.max(0, decimals))
