import type { DecisionRule } from './decision-rule.ts'
import { type FormNumbers, formOf } from './form-of.ts'
import { type Region, regionOf } from './region.ts'

/** What would contradict a prediction by its region and rule; the catalogue has the words. */
export type Falsification = {
  key: 'any-groups' | 'groups-at-least'
  region: Region
  level: number
  groups: number
  /** Only what meets the conditions is asked. */
  conditional: boolean
  reanalyses: boolean
}

type Terms = { numbers: FormNumbers; rule: DecisionRule; conditional: boolean }

/**
 * The outcome that contradicts a prediction: an interval at the level of its rule, of as many groups
 * as that asks for, which lies wholly outside the region. Bounds are in the unit of the observable.
 * Null where no region says what lies outside: in words alone, or unfinished.
 */
export function falsificationOf({ numbers, rule, conditional }: Terms): Falsification | null {
  const form = formOf(numbers)
  const region = form && regionOf(form)
  if (!region) return null
  return {
    key: rule.groupsAtLeast === 1 ? 'any-groups' : 'groups-at-least',
    region,
    level: rule.level,
    groups: rule.groupsAtLeast,
    conditional,
    reanalyses: rule.reanalysesDecide,
  }
}
