import { whyNotEnd, whyNotSecond } from '#app/domain/claim/establishment-policy.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { peopleById } from '#db/queries/people-by-id.ts'
import type { Reader } from '#db/types.ts'
import { loadCurrent, partyTo, presentOf } from './load-establishment.server.ts'

/** That a claim is held established, or proposed to be, with what this viewer can do about it. */
export async function establishmentView(q: Reader, viewer: Viewer, claimId: string) {
  const current = await loadCurrent(q, claimId)
  if (!current) return null
  const { id, reason, proposedById, proposedAt, establishedAt } = current.establishment
  const seconders = current.seconds.map(({ personId }) => personId)
  const people = await peopleById(q, [proposedById, ...seconders])
  const handleOf = (personId: string) => people.get(personId)?.handle ?? ''
  const [party, present] = [await partyTo(q, viewer, claimId), presentOf(current)]
  return {
    id,
    reason,
    by: handleOf(proposedById),
    proposedAt,
    establishedAt,
    seconds: seconders.map(handleOf),
    /** Offered to everybody who is signed in until it has its seconds, with what stands in the way. */
    second: viewer && !establishedAt ? { obstacle: whyNotSecond(party, present) } : null,
    mayEnd: whyNotEnd(party, present) === null,
  }
}
