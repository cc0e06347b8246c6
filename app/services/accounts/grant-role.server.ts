import type { GrantRoleInput } from '#app/domain/person/input.ts'
import { losesLastAdministrator } from '#app/domain/person/role-change.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { findPersonByHandle, hasAdministrator } from '#db/queries/people.ts'
import { deleteSessionsOf } from '#db/queries/sessions.ts'
import { type Authority, actingId } from './acting-administrator.server.ts'
import { storeRole } from './store-role.server.ts'

/** Gives somebody a role and ends their sessions. The same role again changes nothing. */
export async function grantRole(by: Authority, input: GrantRoleInput, at = now()): Promise<Member> {
  return write(async (tx) => {
    const actorId = await actingId(tx, by, 'role')
    const person = (await findPersonByHandle(tx, input.handle)) ?? refuse('person')
    if (actorId === person.id) refuse('ownRole')
    const others = await hasAdministrator(tx, person.id)
    if (losesLastAdministrator(person, input.role, others)) refuse('lastAdministrator')
    const { id, handle, displayName } = person
    if (person.role !== input.role) {
      await storeRole(tx, person, { ...input, reason: input.reason ?? '', actorId, at })
      await deleteSessionsOf(tx, person.id)
    }
    return { id, handle, displayName, role: input.role }
  })
}
