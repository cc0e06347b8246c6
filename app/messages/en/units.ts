import type { ConversionRefusal } from '#app/domain/unit/convert.ts'
import type { UnitFault } from '#app/domain/unit/fault.ts'
import type { NewUnitProblem } from '#app/domain/unit/new-unit.ts'
import type { Suggestion } from '#app/domain/unit/unit.ts'

const offered = ({ code, name }: Suggestion) => (name && name !== code ? `${code} (${name})` : code)

const instead = (suggestions: Suggestion[] = [], close = true) => {
  if (suggestions.length === 0) return ''
  const all = suggestions.map(offered).join(', ')
  return close ? ` Did you mean ${all}?` : ` The nearest known are ${all}.`
}

/** What is wrong with a unit code, in a sentence that names the piece. */
function fault(problem: UnitFault): string {
  switch (problem.kind) {
    case 'empty':
      return 'A unit is needed; write 1 for a plain number.'
    case 'long':
      return 'A unit code has at most 100 characters.'
    case 'unknown':
      return `There is no unit “${problem.piece}”.${instead(problem.suggestions, problem.close)}`
    case 'syntax':
      return `The unit code cannot be read at ${problem.piece ? `“${problem.piece}”` : 'its end'}. Write products with a full stop, quotients with a slash and powers as digits, such as kg.m/s2.${instead(problem.suggestions)}`
    case 'special':
      return `“${problem.piece}” has a scale of its own and cannot be part of a product or a power.${instead(problem.suggestions)}`
    case 'circular':
      return `“${problem.piece}” would be defined by itself.`
    case 'range':
      return `“${problem.piece}” is zero or too large or small for a number to hold.${instead(problem.suggestions)}`
  }
}

function refusal(problem: ConversionRefusal): string {
  switch (problem.reason) {
    case 'unknown-unit':
      return fault(problem.fault)
    case 'different-dimension':
      return `A value in ${problem.from} cannot be converted to ${problem.to}: they measure different things.`
    case 'not-proportional':
      return `A standard error in ${problem.from} has no fixed size in ${problem.to}; give an interval instead.`
    case 'out-of-range':
      return `This value in ${problem.from} lies outside what ${problem.to} can hold.`
  }
}

function newUnit(problem: NewUnitProblem): string {
  if (problem.field === 'dimension') return fault(problem.problem)
  switch (problem.problem) {
    case 'shape':
      return 'A code holds letters, digits, hyphens and underscores and begins and ends with a letter; or it stands in square brackets.'
    case 'taken':
      return 'There is a unit with this code already.'
    case 'means-otherwise':
      return 'This code already means something else. Choose another, or put it in square brackets.'
    case 'not-positive':
      return 'A factor is a number greater than zero, such as 0.01 or 3.6e3.'
  }
}

export const unitWords = {
  fault,
  refusal,
  newUnit,
} as const
