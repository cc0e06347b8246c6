import type { NumberProblem } from './number-problem.ts'
import { readReported } from './read-reported.ts'

export type { NumberProblem } from './number-problem.ts'

const MORE = {
  measured: 'number.error',
  limit: 'number.limit',
  interval: 'number.interval',
} as const

/**
 * Reads one number as people type it: `0.5`, `-3e-4`, `−2`, `1/3`, `1 000`, `6 × 10²¹`. Decimal commas
 * are refused rather than guessed, and so is what no double holds: 1e400, NaN, infinity.
 */
export function readNumber(typed: string): number | NumberProblem {
  const read = readReported(typed)
  if (typeof read === 'string') return read
  if (read.kind !== 'value') return MORE[read.kind]
  return read.percent ? 'number.percent' : read.value
}
