import type { GrantRoleInput } from '#app/domain/person/input.ts'
import { losesLastAdministrator, mayGrantRole } from '#app/domain/person/role-change.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { mayManageSite } from '#app/domain/site/policy.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { findPerson, findPersonByHandle, hasAdministrator } from '#db/queries/people.ts'
import { deleteSessionsOf } from '#db/queries/sessions.ts'
import { storeRole } from './store-role.server.ts'

/** Gives somebody a role and ends their sessions. The same role again changes nothing. */
export async function grantRole(
  viewer: Member,
  input: GrantRoleInput,
  at = now(),
): Promise<Member> {
  return write(async (tx) => {
    // Read anew: two administrators may take the role from each other at the same moment.
    const actor = await findPerson(tx, viewer.id)
    if (!mayManageSite(actor)) refuse('role')
    const person = (await findPersonByHandle(tx, input.handle)) ?? refuse('person')
    if (!mayGrantRole(actor, person)) refuse('ownRole')
    const others = await hasAdministrator(tx, person.id)
    if (losesLastAdministrator(person, input.role, others)) refuse('lastAdministrator')
    const { id, handle, displayName } = person
    if (person.role !== input.role) {
      await storeRole(tx, person, { ...input, reason: input.reason ?? '', actorId: viewer.id, at })
      await deleteSessionsOf(tx, person.id)
    }
    return { id, handle, displayName, role: input.role }
  })
}
