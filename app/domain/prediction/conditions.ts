import { type Convert, holds } from './condition-holds.ts'

export const OPERATORS = ['=', '≠', '<', '≤', '>', '≥', 'in', 'between'] as const
export type Operator = (typeof OPERATORS)[number]

/** `value` as typed: a comma list for `in`, `a..b` with both ends for `between`. */
export type Condition = { key: string; operator: Operator; value: string; unit: string }

/** What holds in an experiment. */
export type Given = { key: string; value: string; unit: string }

export type MatchOutcome = 'matches' | 'unknown' | 'out-of-scope'

/** The keys, as the prediction spells them, that are not known to hold or known not to. */
export type ConditionMatch = { outcome: MatchOutcome; unknown: string[]; contradicted: string[] }

/**
 * Whether what holds in an experiment lies within the conditions of a prediction. A key that is
 * missing, or whose value cannot be compared, is unknown; one that contradicts puts the experiment
 * out of scope, whatever is unknown beside it. Keys are compared without case and outer spaces.
 * Where a key is given several times, it holds or contradicts only if all its values do. `convert`
 * turns a number from one unit into another, null where it cannot; an empty unit stands for `1`.
 */
export function matchConditions(
  predicted: readonly Condition[],
  have: readonly Given[],
  convert: Convert,
): ConditionMatch {
  const unknown = new Set<string>()
  const contradicted = new Set<string>()
  for (const condition of predicted) {
    const answers = have
      .filter(({ key }) => folded(key) === folded(condition.key))
      .map((given) => holds(condition, given, convert))
    if (answers.length > 0 && answers.every((answer) => answer === true)) continue
    const refuted = answers.length > 0 && answers.every((answer) => answer === false)
    const keys = refuted ? contradicted : unknown
    keys.add(condition.key.trim())
  }
  for (const key of contradicted) unknown.delete(key)
  const outcome = contradicted.size > 0 ? 'out-of-scope' : unknown.size > 0 ? 'unknown' : 'matches'
  return { outcome, unknown: [...unknown], contradicted: [...contradicted] }
}

const folded = (key: string) => key.trim().toLowerCase()
