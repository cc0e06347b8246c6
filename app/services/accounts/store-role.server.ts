import type { Role } from '#app/domain/viewer/viewer.ts'
import { rescoreForecaster } from '#app/services/scores/recompute-scores.server.ts'
import { recomputeDividedOf } from '#app/services/wanted/divided.server.ts'
import { appendEvent } from '#db/queries/events.ts'
import { type PersonRow, updatePerson } from '#db/queries/people.ts'
import type { Tx } from '#db/types.ts'

type Change = { role: Role; reason: string; actorId: string | null; at: Date }

/** Writes another role; which of their credences count follows. */
export async function storeRole(tx: Tx, person: PersonRow, { role, reason, actorId, at }: Change) {
  await updatePerson(tx, person.id, { role, updatedAt: at })
  await appendEvent(tx, {
    kind: 'role-changed',
    subjectId: person.id,
    actorId,
    data: { from: person.role, to: role, ...(reason ? { reason } : {}) },
    at,
  })
  // Which of their credences count is read from the event.
  if ((role === 'new') === (person.role === 'new')) return
  await rescoreForecaster(tx, person.id)
  await recomputeDividedOf(tx, person.id, at)
}
