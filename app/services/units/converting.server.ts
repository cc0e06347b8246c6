import type { Convert } from '#app/domain/prediction/condition-holds.ts'
import { convert } from '#app/domain/unit/convert.ts'
import { knownUnits } from './known-units.server.ts'

/** Turns numbers from one unit into another with the units known now; null where it cannot. */
export async function converting(): Promise<Convert> {
  const system = await knownUnits()
  return (value, from, to) => {
    const converted = convert(value, from, to, system)
    return converted.ok ? converted.value : null
  }
}
