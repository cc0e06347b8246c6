import type { NumberProblem } from '#app/domain/statistics/number-problem.ts'

/**
 * How commas and points are used in the numbers of a table. `decimal`: a comma is the decimal sign.
 * `point`: a point is; a comma is read where it can be nothing else (`0,5`, `12,34`). `both`: as
 * `point`, but some numbers have commas, so that `1.234` may be either. `never`: commas part the cells.
 */
export type CommaUse = 'decimal' | 'point' | 'both' | 'never'

/** Longer ones are no numbers; looking at them would take long. */
const LONGEST = 64
/** Digits with commas or points between them. */
const RUN = /\d+(?:[.,]\d+)+/g
const COMMA = /^(?<whole>\d+),(?<rest>\d+)$/
const POINT = /^(?<whole>\d+)\.(?<rest>\d+)$/

/** Whether the sign in a run can stand for nothing but the decimal point. */
function isSure(run: string, sign: RegExp): boolean {
  const { whole = '', rest = '' } = sign.exec(run)?.groups ?? {}
  return whole !== '' && (/^0/.test(whole) || whole.length > 3 || rest.length !== 3)
}

const runsIn = (text: string): string[] => (text.length > LONGEST ? [] : (text.match(RUN) ?? []))

/** How the numbers of a table are written whose cells are parted by `separator`. */
export function commaUse(numbers: readonly string[], separator: string): CommaUse {
  if (separator === ',') return 'never'
  const runs = numbers.flatMap(runsIn)
  const commas = runs.some((run) => isSure(run, COMMA))
  if (runs.some((run) => isSure(run, POINT))) return commas ? 'both' : 'point'
  const any = separator === ';' && runs.some((run) => run.includes(','))
  return commas || any ? 'decimal' : 'point'
}

/** A number as typed with its decimal commas as points; the reason where one may be meant otherwise. */
export function withDecimalPoint(
  text: string,
  use: CommaUse,
): { text: string } | { problem: NumberProblem } {
  const runs = use === 'never' ? [] : runsIn(text)
  for (const run of runs) {
    const isComma = COMMA.test(run)
    if (!isComma && run.includes(',')) return { problem: 'number.grouped' }
    if (isComma && use !== 'decimal' && !isSure(run, COMMA))
      return { problem: 'number.comma-or-group' }
    if (!isComma && use !== 'point' && !isSure(run, POINT))
      return { problem: 'number.point-or-group' }
  }
  return { text: runs.length > 0 ? text.replace(RUN, (run) => run.replace(',', '.')) : text }
}
