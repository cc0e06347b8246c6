import { quantity } from '#app/domain/unit/shown-unit.ts'
import type { Condition, Given } from './conditions.ts'

/** A condition as people read it: `temperature between 15..25 °C`. Forms have it with its code. */
export const shownCondition = ({ key, operator, value, unit }: Condition): string =>
  `${key} ${operator} ${quantity(value, unit)}`

export const shownConditions = (conditions: readonly Condition[]): string =>
  conditions.map(shownCondition).join('\n')

/** What holds in an experiment, as people read it. */
export const shownGiven = (given: readonly Given[]): string =>
  given.map(({ key, value, unit }) => `${key} = ${quantity(value, unit)}`).join('\n')
