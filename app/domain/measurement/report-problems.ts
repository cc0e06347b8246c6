import type { Scale } from '#app/domain/statistics/scale.ts'
import { isOutsideOwnInterval } from './estimate.ts'
import type { Uncertainty } from './uncertainty.ts'

export type UncertaintyProblem =
  | 'value-not-finite'
  | 'value-not-positive'
  | 'se-not-finite'
  | 'se-not-positive'
  | 'df-below-one'
  | 'sd-not-finite'
  | 'sd-not-positive'
  | 'n-not-whole'
  | 'n-below-two'
  | 'bound-not-finite'
  | 'bound-not-positive'
  | 'interval-reversed'
  | 'interval-without-width'
  | 'level-out-of-range'
  | 'magnitude-out-of-range'
  | 'value-outside-interval'
  | 'limit-level-out-of-range'
  | 'outside-domain'

/** What is wrong with the numbers as they were reported, each looked at by itself. */
export function reportProblems(
  value: number,
  uncertainty: Uncertainty,
  scale: Scale,
): UncertaintyProblem[] {
  return [...valueProblems(value, scale), ...spreadProblems(value, uncertainty, scale)]
}

function valueProblems(value: number, scale: Scale): UncertaintyProblem[] {
  if (!Number.isFinite(value)) return ['value-not-finite']
  return scale === 'log' && value <= 0 ? ['value-not-positive'] : []
}

function spreadProblems(value: number, given: Uncertainty, scale: Scale): UncertaintyProblem[] {
  switch (given.kind) {
    case 'none':
      return []
    case 'interval':
      return intervalProblems(value, given, scale)
    case 'limit':
      return isLimitLevel(given.level) ? [] : ['limit-level-out-of-range']
    case 'se':
      return [...positiveProblems('se', given.se), ...freedomProblems(given.df)]
    case 'sd':
      return [...positiveProblems('sd', given.sd), ...runsProblems(given.n)]
  }
}

const isLimitLevel = (level: number | null) => level === null || (level > 0 && level <= 1)

// No mean of n ≥ 2 values has fewer, and below one an interval soon leaves all numbers.
const freedomProblems = (df: number | null): UncertaintyProblem[] =>
  df === null || (Number.isFinite(df) && df >= 1) ? [] : ['df-below-one']

function runsProblems(n: number): UncertaintyProblem[] {
  if (!Number.isInteger(n)) return ['n-not-whole']
  return n < 2 ? ['n-below-two'] : []
}

function positiveProblems(name: 'se' | 'sd', x: number): UncertaintyProblem[] {
  if (!Number.isFinite(x)) return [`${name}-not-finite`]
  return x > 0 ? [] : [`${name}-not-positive`]
}

type Interval = Extract<Uncertainty, { kind: 'interval' }>

function intervalProblems(value: number, given: Interval, scale: Scale): UncertaintyProblem[] {
  const { low, high, level } = given
  const problems: UncertaintyProblem[] = []
  if (level !== null && !(level > 0 && level < 1)) problems.push('level-out-of-range')
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [...problems, 'bound-not-finite']
  if (scale === 'log' && Math.min(low, high) <= 0) problems.push('bound-not-positive')
  if (low > high) return [...problems, 'interval-reversed']
  if (low === high) return [...problems, 'interval-without-width']
  const outside = isOutsideOwnInterval({ value, low, high })
  return outside ? [...problems, 'value-outside-interval'] : problems
}
