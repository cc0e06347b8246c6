import { below } from '#app/domain/statistics/compare.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'

/** The values that are possible at all, in the unit of the observable; null: unbounded. */
export type Domain = { lower: number | null; upper: number | null }

export const OPEN_DOMAIN: Domain = { lower: null, upper: null }

export const domainOf = (row: {
  domainLower: number | null
  domainUpper: number | null
}): Domain => ({ lower: row.domainLower, upper: row.domainUpper })

export type DomainProblem =
  | { field: 'domainLower'; problem: 'not-positive' | 'not-below' }
  | { field: 'domainUpper'; problem: 'not-positive' }

/**
 * What is wrong with the possible values of an observable. On a log scale they lie above zero, which
 * is then allowed as the bound that no value reaches.
 */
export function domainProblems({ lower, upper }: Domain, scale: Scale): DomainProblem[] {
  const problems: DomainProblem[] = []
  if (scale === 'log' && lower !== null && lower < 0)
    problems.push({ field: 'domainLower', problem: 'not-positive' })
  if (scale === 'log' && upper !== null && upper <= 0)
    problems.push({ field: 'domainUpper', problem: 'not-positive' })
  if (lower !== null && upper !== null && !below(lower, upper))
    problems.push({ field: 'domainLower', problem: 'not-below' })
  return problems
}
