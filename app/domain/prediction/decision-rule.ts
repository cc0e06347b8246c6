/**
 * What it takes to decide a prediction: the level of the intervals, a fraction; how many independent
 * groups at least; and whether re-analyses of the data that made it may contradict it (they never
 * support). Frozen with the terms.
 */
export type DecisionRule = { level: number; groupsAtLeast: number; reanalysesDecide: boolean }

/** What terms mean that were sealed without a rule. It never changes. */
export const RULE_WITHOUT_ONE: DecisionRule = {
  level: 0.95,
  groupsAtLeast: 1,
  reanalysesDecide: false,
}

export type RuleProblem =
  | { field: 'level'; problem: 'level-out-of-range' }
  | { field: 'groupsAtLeast'; problem: 'groups-not-whole' | 'groups-out-of-range' }

const MOST_GROUPS = 50

/** What is wrong with a rule: the level lies in (0.5, 1), the groups are a whole number, 1 to 50. */
export function ruleProblems({ level, groupsAtLeast }: DecisionRule): RuleProblem[] {
  const problems: RuleProblem[] = []
  if (!(level > 0.5 && level < 1)) problems.push({ field: 'level', problem: 'level-out-of-range' })
  if (!Number.isInteger(groupsAtLeast))
    problems.push({ field: 'groupsAtLeast', problem: 'groups-not-whole' })
  else if (groupsAtLeast < 1 || groupsAtLeast > MOST_GROUPS)
    problems.push({ field: 'groupsAtLeast', problem: 'groups-out-of-range' })
  return problems
}
