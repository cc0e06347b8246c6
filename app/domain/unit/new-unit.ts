import type { UnitFault } from './fault.ts'
import { parseUnit } from './parse.ts'
import { withHelp } from './read-unit.ts'
import { type OwnUnit, sameUnit, type UnitSystem } from './unit.ts'

export type NewUnitProblem =
  | { field: 'code'; problem: 'shape' | 'taken' | 'means-otherwise' }
  | { field: 'factor'; problem: 'not-positive' }
  | { field: 'dimension'; problem: UnitFault }

/** Signs and brackets as in UCUM; no digit or sign at the end, where a power would be read. */
const CODE = /^(?:\[[A-Za-z_%'^*-][^[\]\s{}]{0,37}\]|[A-Za-z_%'][A-Za-z0-9_%'-]{0,38})$/

/**
 * Why a unit cannot join the site's own, or null. A code that already means something may be taken
 * only for the same thing, so that no stored value changes its meaning.
 */
export function newUnitProblem(unit: OwnUnit, system: UnitSystem): NewUnitProblem | null {
  if (!CODE.test(unit.code) || /[\d-]$/.test(unit.code)) return { field: 'code', problem: 'shape' }
  if (!(unit.factor > 0 && Number.isFinite(unit.factor)))
    return { field: 'factor', problem: 'not-positive' }
  if (system.own.has(unit.code)) return { field: 'code', problem: 'taken' }
  const own = new Map(system.own).set(unit.code, unit)
  const added = parseUnit(unit.code, { ...system, own })
  if (!added.ok)
    return { field: 'dimension', problem: withHelp(added.fault, unit.dimension, system) }
  const present = parseUnit(unit.code, system)
  if (present.ok && !sameUnit(present.unit, added.unit))
    return { field: 'code', problem: 'means-otherwise' }
  return null
}
