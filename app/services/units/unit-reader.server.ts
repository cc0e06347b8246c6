import { readUnit } from '#app/domain/unit/read-unit.ts'
import { unitWords } from '#messages/units.ts'
import { knownUnits } from './known-units.server.ts'

/** Reads units as people spell them in the units known now: the code, or why there is none, in words. */
export async function unitReader() {
  const system = await knownUnits()
  return (typed: string): { code: string } | { refusal: string } => {
    const read = readUnit(typed, system)
    return read.ok ? { code: read.unit.code } : { refusal: unitWords.fault(read.fault) }
  }
}
