import type { GrantRoleInput } from '#app/domain/person/input.ts'
import { losesLastAdministrator } from '#app/domain/person/role-change.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { rescoreForecaster } from '#app/services/scores/recompute-scores.server.ts'
import { recomputeDividedOf } from '#app/services/wanted/divided.server.ts'
import { write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import {
  findPersonByHandle,
  hasAdministrator,
  type PersonRow,
  updatePerson,
} from '#db/queries/people.ts'
import { deleteSessionsOf } from '#db/queries/sessions.ts'
import type { Tx } from '#db/types.ts'
import { type Authority, actingId } from './acting-administrator.server.ts'

/** Gives somebody a role and ends their sessions. The same role again changes nothing. */
export async function grantRole(by: Authority, input: GrantRoleInput, at = now()): Promise<Member> {
  return write(async (tx) => {
    const actorId = await actingId(tx, by, 'role')
    const person = (await findPersonByHandle(tx, input.handle)) ?? refuse('person')
    if (actorId === person.id) refuse('ownRole')
    const others = await hasAdministrator(tx, person.id)
    if (losesLastAdministrator(person, input.role, others)) refuse('lastAdministrator')
    const { id, handle, displayName } = person
    if (person.role !== input.role) await change(tx, person, input, actorId, at)
    return { id, handle, displayName, role: input.role }
  })
}

async function change(
  tx: Tx,
  person: PersonRow,
  { role, reason }: GrantRoleInput,
  actorId: string | null,
  at: Date,
): Promise<void> {
  await updatePerson(tx, person.id, { role, updatedAt: at })
  await deleteSessionsOf(tx, person.id)
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
