import { refuse, refuseUnless } from '#app/domain/refusal/refusal.ts'
import { mayManageSite } from '#app/domain/site/policy.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { findPersonByHandle } from '#db/queries/people.ts'

/** Whom an administrator is about to suspend, let in again or send a link. */
export async function personForm(viewer: Member, handle: string) {
  refuseUnless(mayManageSite(viewer), 'people')
  const person = (await findPersonByHandle(reader(), handle)) ?? refuse('person')
  return { handle: person.handle, suspended: person.suspendedAt !== null }
}
