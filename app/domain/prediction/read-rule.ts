import { levelText, readLevel } from '#app/domain/statistics/level.ts'
import { type DecisionRule, RULE_WITHOUT_ONE, ruleProblems } from './decision-rule.ts'
import type { PredictionForm } from './region.ts'

export type TypedRuleProblem = 'level' | 'groups'

/** Levels that go by the name of so many standard errors, rounded as they are usually written. */
const IN_STANDARD_ERRORS: Record<string, number> = {
  two: 0.9545,
  three: 0.9973,
  five: 0.9999994,
}
const NAMES: Record<string, string> = { '2': 'two', '3': 'three', '5': 'five' }
const STANDARD_ERRORS = /^(\w+)\s*(?:standard errors?|s\.?e\.?|sigma|σ)$/i

/** Levels to choose from, as they are typed; what stands in brackets is for the reader. */
export const USUAL_LEVELS = ['90 %', '95 %', '99 %', 'three standard errors'] as const

/** The level of a rule as typed, as a fraction between a half and one: the usual one for nothing. */
export function readRuleLevel(typed: string): number | 'wrong' {
  const text = typed.trim()
  const [, times = ''] = STANDARD_ERRORS.exec(text) ?? []
  const named = times.toLowerCase()
  const level = IN_STANDARD_ERRORS[NAMES[named] ?? named] ?? readLevel(text)
  if (level === null) return RULE_WITHOUT_ONE.level
  return level !== 'wrong' && isRule({ level }) ? level : 'wrong'
}

/** How many groups a rule asks for as typed: one for nothing. */
export function readRuleGroups(typed: string): number | 'wrong' {
  const text = typed.trim()
  if (text === '') return RULE_WITHOUT_ONE.groupsAtLeast
  const groupsAtLeast = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return isRule({ groupsAtLeast }) ? groupsAtLeast : 'wrong'
}

const isRule = (part: Partial<DecisionRule>) =>
  ruleProblems({ ...RULE_WITHOUT_ONE, ...part }).length === 0

type Typed = (field: 'level' | 'groups' | 'reanalyses') => string

/** The rule as typed; null while a part of it makes no sense. */
export function readRule(typed: Typed): DecisionRule | null {
  const level = readRuleLevel(typed('level'))
  const groupsAtLeast = readRuleGroups(typed('groups'))
  if (level === 'wrong' || groupsAtLeast === 'wrong') return null
  return { level, groupsAtLeast, reanalysesDecide: typed('reanalyses') === 'yes' }
}

type StoredRule = {
  level: number | null
  groupsAtLeast: number | null
  reanalysesDecide: boolean | null
}

/** The rule as it is stored: a prediction in words alone has none, for people decide it. */
export const storedRule = (form: PredictionForm, rule: DecisionRule): StoredRule =>
  form === 'binary' ? { level: null, groupsAtLeast: null, reanalysesDecide: null } : rule

/** The rule that terms mean: what they say of it, and what is usual where they say nothing. */
export const ruleOf = ({ level, groupsAtLeast, reanalysesDecide }: StoredRule): DecisionRule => ({
  level: level ?? RULE_WITHOUT_ONE.level,
  groupsAtLeast: groupsAtLeast ?? RULE_WITHOUT_ONE.groupsAtLeast,
  reanalysesDecide: reanalysesDecide ?? RULE_WITHOUT_ONE.reanalysesDecide,
})

/** The rule as the form of a draft has it. */
export function typedRule(stored: StoredRule) {
  const { level, groupsAtLeast, reanalysesDecide } = ruleOf(stored)
  return {
    level: levelText(level),
    groups: String(groupsAtLeast),
    reanalyses: reanalysesDecide ? 'yes' : 'no',
  }
}
