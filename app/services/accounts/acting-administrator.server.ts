import type { RefusalWhat } from '#app/domain/refusal/kinds.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { mayManageSite } from '#app/domain/site/policy.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { findPerson } from '#db/queries/people.ts'
import type { Reader } from '#db/types.ts'

/** An administrator, or whoever runs commands on the machine of the site, who has no account in it. */
export type Authority = Member | 'operator'

/** Whose act it is in the log; null for the operator. Anybody else is refused. */
export async function actingId(q: Reader, by: Authority, what: RefusalWhat) {
  if (by === 'operator') return null
  // Read anew: two administrators may take the role from each other at the same moment.
  const actor = await findPerson(q, by.id)
  if (!mayManageSite(actor) || actor?.suspendedAt) return refuse(what)
  return by.id
}
