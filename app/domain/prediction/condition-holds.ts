import { atMost, below, same } from '#app/domain/statistics/compare.ts'
import { conditionNumber } from './condition-number.ts'
import type { Condition, Given } from './conditions.ts'

/** A number of one unit in another; null where the units cannot be compared. */
export type Convert = (value: number, from: string, to: string) => number | null

type Answer = boolean | null
type Compare = (typed: string) => Answer
/** A condition of one place, with what it needs to be held against a typed value. */
type Question = { given: Given; unit: string; convert: Convert }

/**
 * Whether one condition holds for one given value; null where that cannot be told: no common unit,
 * an order asked of words, a range that does not read `a..b`. Both sides are compared as numbers
 * where both are numbers, up to rounding, else as text without case and outer spaces.
 */
export function holds(condition: Condition, given: Given, convert: Convert): Answer {
  const question = { given, unit: condition.unit, convert }
  const equals: Compare = (typed) => equal(question, typed)
  const ordered = (test: (have: number, wanted: number) => boolean) =>
    inOrder(question, condition.value, test)
  switch (condition.operator) {
    case '=':
      return equals(condition.value)
    case '≠':
      return not(equals(condition.value))
    case '<':
      return ordered(below)
    case '≤':
      return ordered(atMost)
    case '>':
      return ordered((have, wanted) => below(wanted, have))
    case '≥':
      return ordered((have, wanted) => atMost(wanted, have))
    case 'in':
      return any(listOf(condition.value).map(equals))
    case 'between':
      return between(question, condition.value)
  }
}

function equal(question: Question, typed: string): Answer {
  const { given, unit } = question
  if (conditionNumber(given.value, given.unit) === null || conditionNumber(typed, unit) === null) {
    return folded(given.value) === folded(typed)
  }
  return inOrder(question, typed, same)
}

function inOrder(
  { given, unit, convert }: Question,
  typed: string,
  test: (have: number, wanted: number) => boolean,
): Answer {
  const wanted = conditionNumber(typed, unit)
  const have = inUnit(given, unit, convert)
  return wanted === null || have === null ? null : test(have, wanted)
}

function between(question: Question, typed: string): Answer {
  const ends = /^(?<low>.+?)\.\.(?<high>.+)$/.exec(typed.trim())?.groups
  if (!ends?.low || !ends.high) return null
  const above = inOrder(question, ends.low, (have, low) => atMost(low, have))
  const under = inOrder(question, ends.high, atMost)
  return above === null || under === null ? null : above && under
}

function inUnit(given: Given, unit: string, convert: Convert): number | null {
  const value = conditionNumber(given.value, given.unit)
  const [from, to] = [given.unit.trim() || '1', unit.trim() || '1']
  return value === null || from === to ? value : convert(value, from, to)
}

function any(answers: Answer[]): Answer {
  if (answers.length === 0) return null
  if (answers.includes(true)) return true
  return answers.includes(null) ? null : false
}

const not = (answer: Answer): Answer => (answer === null ? null : !answer)

const listOf = (typed: string) =>
  typed
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

const folded = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase()
