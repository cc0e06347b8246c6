import type { Convert } from '#app/domain/prediction/condition-holds.ts'
import { convert } from '#app/domain/unit/convert.ts'
import type { UnitSystem } from '#app/domain/unit/unit.ts'
import { reader } from '#db/client.ts'
import type { Reader } from '#db/types.ts'
import { knownUnits } from './known-units.server.ts'

/** Turns numbers from one unit into another with the units known now; null where it cannot. */
export async function converting(q: Reader = reader()): Promise<Convert> {
  return convertingIn(await knownUnits(q))
}

/** The same where the units have been read already. */
export const convertingIn =
  (system: UnitSystem): Convert =>
  (value, from, to) => {
    const converted = convert(value, from, to, system)
    return converted.ok ? converted.value : null
  }
