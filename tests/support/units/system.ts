import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { OwnUnit, UnitSystem } from '#app/domain/unit/unit.ts'
import { standardUnits } from '#app/services/units/ucum.server.ts'

const seeded: OwnUnit[] = parse(readFileSync('db/seed/learning-mechanics/units.yaml', 'utf8'))

/** The seed's units, with more beside them, and the standard ones. */
export async function unitSystem(...more: OwnUnit[]): Promise<UnitSystem> {
  const own = new Map([...seeded, ...more].map((unit) => [unit.code, unit]))
  return { own, standard: await standardUnits() }
}
