import { atMost } from '#app/domain/statistics/compare.ts'

export const MIN_CREDENCE = 0.01
export const MAX_CREDENCE = 0.99

export type CredenceProblem = 'unreadable' | 'out-of-range'

const PERCENT = /^([+-]?\d{1,9}(?:\.\d{1,15})?)\s*(?:%|per ?cent)?$/
const ODDS = /^(\d{1,9}(?:\.\d{1,9})?)\s*([:∶/]|to)\s*(\d{1,9}(?:\.\d{1,9})?)$/
/** `1,000` is one with three decimals to some and a thousand to others. */
const COMMA_OF_EITHER_KIND = /\d,\d{3}(?!\d)/

/**
 * A probability in [0.01, 0.99] as people type it. A number is in percent, with or without the sign:
 * `70`, `70 %`, `70,5`; so `0.7` is 0.7 % and out of range. Odds, of coming true to not, are `7:3`,
 * `7 to 3` or `7/3`, all 0.7. A slash with the smaller number first, `1/3`, could as well be meant as
 * a fraction, and is unreadable rather than guessed.
 */
export function readCredence(typed: string): number | CredenceProblem {
  const written = typed.normalize('NFKC').trim().toLowerCase().replaceAll('−', '-')
  if (COMMA_OF_EITHER_KIND.test(written)) return 'unreadable'
  const text = written.replaceAll(/(?<=\d),(?=\d)/g, '.')
  const percent = PERCENT.exec(text)
  if (percent) return inRange(Number(percent[1]) / 100)
  const [, first, sign, second] = ODDS.exec(text) ?? []
  const [yes, no] = [Number(first), Number(second)]
  if (!(yes + no > 0) || (sign === '/' && yes < no)) return 'unreadable'
  return inRange(yes / (yes + no))
}

function inRange(p: number): number | CredenceProblem {
  if (!atMost(MIN_CREDENCE, p) || !atMost(p, MAX_CREDENCE)) return 'out-of-range'
  return Math.min(MAX_CREDENCE, Math.max(MIN_CREDENCE, p))
}

/** A probability as it is shown, in percent with at most one decimal: `70 %`, `70.5 %`. */
export const credenceText = (p: number): string => `${Math.round(p * 1000) / 10} %`

const LARGEST_SUM = 100
const NEAR_ENOUGH = 0.002

/**
 * A probability in (0, 1) as odds in small whole numbers: `7 : 3`. The first pair, by its sum, within
 * 0.2 % of the smaller of p and 1 − p; else the nearest with a sum of at most 100.
 */
export function oddsText(p: number): string {
  const allowed = NEAR_ENOUGH * Math.min(p, 1 - p)
  let nearest = { yes: 1, no: 1, off: Infinity }
  for (let sum = 2; sum <= LARGEST_SUM && nearest.off > allowed; sum++) {
    const yes = Math.min(sum - 1, Math.max(1, Math.round(p * sum)))
    const off = Math.abs(yes / sum - p)
    if (off < nearest.off) nearest = { yes, no: sum - yes, off }
  }
  return `${nearest.yes} : ${nearest.no}`
}
