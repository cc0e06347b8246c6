import type { Convert } from '#app/domain/prediction/condition-holds.ts'
import { convert } from '#app/domain/unit/convert.ts'
import { reader } from '#db/client.ts'
import type { Reader } from '#db/types.ts'
import { knownUnits } from './known-units.server.ts'

/** Turns numbers from one unit into another with the units known now; null where it cannot. */
export async function converting(q: Reader = reader()): Promise<Convert> {
  const system = await knownUnits(q)
  return (value, from, to) => {
    const converted = convert(value, from, to, system)
    return converted.ok ? converted.value : null
  }
}
