import { refuse } from '#app/domain/refusal/refusal.ts'
import type { UnitInput } from '#app/domain/unit/input.ts'
import { newUnitProblem } from '#app/domain/unit/new-unit.ts'
import { mayAddUnits } from '#app/domain/unit/policy.ts'
import { readUnit } from '#app/domain/unit/read-unit.ts'
import type { OwnUnit, UnitSystem } from '#app/domain/unit/unit.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { unitWords } from '#messages/units.ts'
import { knownUnits } from './known-units.server.ts'
import { storeUnit } from './store-unit.server.ts'
import { standardUnits } from './ucum.server.ts'

/** Adds a unit of the site's own. One that would change what a code means is refused. */
export async function addUnit(viewer: Member, input: UnitInput, at = now()): Promise<OwnUnit> {
  if (!mayAddUnits(viewer)) return refuse('units')
  await standardUnits()
  return write(async (tx) => {
    const system = await knownUnits(tx)
    const unit = spelledOut(input, system)
    const problem = newUnitProblem(unit, system)
    if (problem) refuse('form', { fields: { [problem.field]: [unitWords.newUnit(problem)] } })
    await storeUnit(tx, unit, viewer.id, at)
    await appendEvent(tx, {
      kind: 'unit-added',
      actorId: viewer.id,
      data: { name: unit.code },
      at,
    })
    return unit
  })
}

/** Its dimension as a code, however it was spelled. */
function spelledOut(input: UnitInput, system: UnitSystem): OwnUnit {
  const named = { ...input, name: input.name || input.code }
  const base = input.dimension === input.code ? null : readUnit(input.dimension, system)
  return base?.ok ? { ...named, dimension: base.unit.code } : named
}
