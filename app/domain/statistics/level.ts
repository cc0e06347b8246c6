import { readNumber } from './read-number.ts'

/** Without the noise that dividing by a hundred leaves: 99.9 % is 0.999. */
const DIGITS = 12

/**
 * A level as people type it, as a fraction: `95 %`, `95` and `0.95`; null for nothing. What is no more
 * than a half is a slip: an interval from `1.2` read as per cent would be blown up a hundredfold.
 */
export function readLevel(typed: string): number | null | 'wrong' {
  const text = typed.trim()
  if (text === '') return null
  const value = readNumber(text.replace(/\s*%$/, ''))
  if (typeof value !== 'number') return 'wrong'
  const percent = text.endsWith('%') || value > 1
  const level = percent ? Number((value / 100).toPrecision(DIGITS)) : value
  return level > 0.5 && level < 1 ? level : 'wrong'
}

/** A fraction in per cent, as a page writes it: `99.73 %`. */
export const levelText = (level: number): string => `${Number((level * 100).toPrecision(DIGITS))} %`
