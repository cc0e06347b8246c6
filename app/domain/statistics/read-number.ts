import { hasUsableMagnitude } from './magnitude.ts'

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,4})?$/i
const FRACTION = /^([+-]?\d{1,15})\s*\/\s*(\d{1,15})$/

export type NumberProblem = 'number.wrong' | 'number.comma' | 'number.range'

/**
 * Reads a number as people type it: `0.5`, `-3e-4`, `−2`, `1/3`, `1 000`, `6 × 10^21`. Decimal commas are refused
 * rather than guessed, and so is what no double holds: 1e400, NaN, infinity.
 */
export function readNumber(typed: string): number | NumberProblem {
  const text = typed
    .trim()
    .replace(/[−–]/g, '-')
    .replace(/(?<=\d)[\s\u00a0\u202f_](?=\d{3}(?!\d))/g, '')
    .replace(/\s*[×x*·]\s*10\s*\^?\s*\{?([+-]?\d{1,4})\}?$/i, 'e$1')
  if (/^[+-]?\d+,\d+/.test(text)) return 'number.comma'
  const fraction = FRACTION.exec(text)
  if (!fraction && !DECIMAL.test(text)) return 'number.wrong'
  const value = fraction ? Number(fraction[1]) / Number(fraction[2]) : Number(text)
  return Number.isFinite(value) && hasUsableMagnitude(value) ? value : 'number.range'
}
