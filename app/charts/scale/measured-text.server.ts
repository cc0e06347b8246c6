import { decimalsOf, fixedText, isRemote, powerOf, powerText } from './number-text.ts'

/** A value with its interval, in words of equal precision. */
export type MeasuredText = { value: string; interval: [string, string] | null }

/** Figures of a bare value; what is beyond them is on the page of the measurement. */
const FIGURES = 6

/**
 * Writes a value and its interval with the same decimals: two figures of the interval's half width,
 * fewer where its bounds were given with fewer, and up to two more where the value was given with more.
 */
export function measuredText(value: number, low: number | null, high: number | null): MeasuredText {
  const own = decimalsOf(value, FIGURES)
  if (low === null || high === null) return { value: bareText(value, own), interval: null }
  const half = Math.abs(high / 2 - low / 2)
  const needed = half > 0 ? 1 - powerOf(half) : own
  const bounds = Math.max(decimalsOf(low), decimalsOf(high))
  const decimals = Math.max(Math.min(needed, bounds), Math.min(own, needed + 2))
  const largest = Math.max(Math.abs(value), Math.abs(low), Math.abs(high))
  const text = isRemote(largest)
    ? (number: number) => powerText(number, within(decimals + powerOf(number)))
    : (number: number) => fixedText(number, within(decimals))
  return { value: text(value), interval: [text(low), text(high)] }
}

const within = (decimals: number) => Math.min(12, Math.max(0, decimals))

const bareText = (value: number, decimals: number) =>
  isRemote(value)
    ? powerText(value, within(decimalsOf(Number(value.toExponential(FIGURES - 1).split('e')[0]))))
    : fixedText(value, decimals)
