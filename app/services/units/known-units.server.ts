import type { UnitSystem } from '#app/domain/unit/unit.ts'
import { reader } from '#db/client.ts'
import { listUnits } from '#db/queries/units.ts'
import type { Reader } from '#db/types.ts'
import { standardUnits } from './ucum.server.ts'

let last: { rows: string; system: UnitSystem } | null = null

/** The site's own units and the standard ones. The same object until a unit is added. */
export async function knownUnits(q: Reader = reader()): Promise<UnitSystem> {
  const [own, standard] = await Promise.all([listUnits(q), standardUnits()])
  // The rows are their own version: few, and right on several servers at once.
  const rows = JSON.stringify(own)
  if (last?.rows !== rows)
    last = { rows, system: { own: new Map(own.map((unit) => [unit.code, unit])), standard } }
  return last.system
}
