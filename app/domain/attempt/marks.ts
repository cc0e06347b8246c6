/**
 * Two marks beside the decision, apart from each other: a program has checked the proof; somebody has
 * written an account that people can read.
 */
export const MARKS = ['machine-checked', 'human-digested'] as const
export type Mark = (typeof MARKS)[number]
