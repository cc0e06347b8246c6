import {
  fixedText,
  isRemote,
  numberText,
  powerOf,
  powerText,
} from '#app/domain/text/number-text.ts'

/** More figures than this read worse as a mantissa than written out. */
const LONGEST_MANTISSA = 3

/**
 * The ticks of a linear axis, all with the decimals of their step: 0.40, 0.45, 0.50. Powers of ten
 * where the numbers are very large or small.
 */
export function linearTickTexts(ticks: number[]): string[] {
  const [first = 0, second] = ticks
  if (second === undefined) return ticks.map(numberText)
  const step = Math.abs(second - first)
  const largest = Math.max(...ticks.map(Math.abs))
  const stepPower = powerOf(Number(step.toPrecision(3)))
  if (!isRemote(largest) || powerOf(largest) - stepPower > LONGEST_MANTISSA) {
    return ticks.map((tick) => fixedText(clean(tick, step), Math.max(0, -stepPower)))
  }
  return ticks.map((tick) => {
    const value = clean(tick, step)
    return powerText(value, Math.max(0, powerOf(value) - stepPower))
  })
}

/** Ticks of a log axis differ in size, so each is written by itself. */
export const logTickTexts = (ticks: number[]) => ticks.map(numberText)

const clean = (tick: number, step: number) => (Math.abs(tick) < step * 1e-9 ? 0 : tick)
