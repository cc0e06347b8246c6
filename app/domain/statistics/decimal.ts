import { hasUsableMagnitude } from './magnitude.ts'

/** A number as its digits, so that powers of ten are applied without rounding. */
export type Decimal = { digits: string; decimals: number; exponent: number; typeset: boolean }

const WHOLE = String.raw`\d{1,3}(?:(?: \d{3})+|(?:_\d{3})+|(?:'\d{3})+)(?!\d)|\d+`
const PART = String.raw`\d{3}(?: \d{3})*(?: \d{1,3})?(?!\d)|\d*`
const EXPONENT = String.raw`(?:[eE][+-]?\d+)?`

/** The source of a pattern: a number without a sign, thousands apart or not, as `plainNumber` has it. */
export const UNSIGNED = `(?:(?:${WHOLE})(?:\\.(?:${PART}))?|\\.\\d+)${EXPONENT}`
export const SIGNED = `(?:[+-] ?)?${UNSIGNED}`

/** Beyond this a power is out of every range, and adding to it stays exact. */
const FARTHEST = 99_999

/** Takes apart what `SIGNED` matched. */
export function decimalOf(text: string): Decimal {
  const [mantissa = '', power = ''] = text.split(/e/i)
  const digits = mantissa.replace(/[ _']/g, '').replace(/^\+/, '')
  const decimals = digits.split('.')[1]?.length ?? 0
  return { digits, decimals, exponent: powerOf(power), typeset: text.includes('E') }
}

export const powerOf = (typed: string): number =>
  Math.max(-FARTHEST, Math.min(FARTHEST, Number(typed || 0)))

/** The double of a decimal times a power of ten; null for what cannot be stored and compared. */
export function doubleOf({ digits, exponent }: Decimal, power = 0): number | null {
  const value = Number(`${digits}e${exponent + power}`)
  const vanished = value === 0 && /[1-9]/.test(digits)
  return !vanished && hasUsableMagnitude(value) ? value + 0 : null
}

/** A percentage as a ratio, exact in its decimal digits. */
export function hundredth(percent: number): number {
  const [mantissa = '', power = '0'] = String(percent).split('e')
  return Number(`${mantissa}e${Number(power) - 2}`)
}
