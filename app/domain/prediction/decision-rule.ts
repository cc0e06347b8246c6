/**
 * When a prediction counts as decided. `level`: of the intervals that are held against the region, a
 * fraction; `groupsAtLeast`: fewer independent groups decide nothing; `reanalysesDecide`: whether a
 * new analysis of the data that it was made from can contradict it.
 */
export type DecisionRule = { level: number; groupsAtLeast: number; reanalysesDecide: boolean }

/** What terms mean that were sealed without a rule. */
export const RULE_WITHOUT_ONE: DecisionRule = {
  level: 0.95,
  groupsAtLeast: 1,
  reanalysesDecide: false,
}
