import type { OwnUnit } from '#app/domain/unit/unit.ts'
import { newId } from '#db/ids.ts'
import { insertUnit } from '#db/queries/units.ts'
import type { Tx } from '#db/types.ts'

/** Stores a unit as it is given: the seed's come unchecked, a curator's have passed the rules. */
export const storeUnit = (tx: Tx, unit: OwnUnit, authorId: string | null, at: Date) =>
  insertUnit(tx, { id: newId(), ...unit, authorId, createdAt: at })
