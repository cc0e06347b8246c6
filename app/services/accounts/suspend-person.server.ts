import type { SuspendInput } from '#app/domain/person/input.ts'
import { losesLastAdministrator, maySuspend } from '#app/domain/person/role-change.ts'
import { refuse, refuseUnless } from '#app/domain/refusal/refusal.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { findPersonByHandle, hasAdministrator, updatePerson } from '#db/queries/people.ts'
import { deleteSessionsOf } from '#db/queries/sessions.ts'
import { deleteTokensOf } from '#db/queries/tokens.ts'
import { type Authority, actingId } from './acting-administrator.server.ts'

/**
 * Keeps somebody from signing in and writing, and ends their sessions; or lets them in again. What
 * they wrote stays. The same state again changes nothing. Says whether they are suspended.
 */
export async function suspendPerson(by: Authority, input: SuspendInput, at = now()) {
  const suspend = input.suspended === 'yes'
  return write(async (tx) => {
    const actorId = await actingId(tx, by, 'people')
    const person = (await findPersonByHandle(tx, input.handle)) ?? refuse('person')
    const { id, handle } = person
    refuseUnless(maySuspend(actorId, person), 'ownSuspension')
    if ((person.suspendedAt !== null) === suspend) return { handle, suspended: suspend }
    const others = await hasAdministrator(tx, id)
    if (suspend && losesLastAdministrator(person, null, others)) refuse('lastAdministrator')
    await updatePerson(tx, id, { suspendedAt: suspend ? at : null, updatedAt: at })
    if (suspend) {
      await deleteSessionsOf(tx, id)
      await deleteTokensOf(tx, id, 'reset')
    }
    const data = input.reason ? { reason: input.reason } : {}
    const kind = suspend ? 'person-suspended' : 'person-reinstated'
    await appendEvent(tx, { kind, subjectId: id, actorId, data, at })
    return { handle, suspended: suspend }
  })
}
