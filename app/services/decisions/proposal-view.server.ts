import type { Named, ProposalView } from '#app/domain/decision/view.ts'
import { peopleById } from '#db/queries/people-by-id.ts'
import type { Reader } from '#db/types.ts'
import type { Voiced } from './decision.server.ts'

export type NameOf = (id: string | null) => Named

/** What people are called who had a hand in these proposals, and the others that are named. */
export async function namesIn(
  q: Reader,
  voiced: Voiced[],
  others: (string | null)[] = [],
): Promise<NameOf> {
  const ids = voiced.flatMap(({ proposal, seconds, oppositions }) => [
    proposal.proposedById,
    proposal.endedById,
    ...[...seconds, ...oppositions].map(({ personId }) => personId),
  ])
  const names = await peopleById(q, [...ids, ...others])
  return (id) => names.get(id ?? '') ?? { handle: '', displayName: '' }
}

/** What every page says of a proposal. */
export function proposalView({ proposal, seconds }: Voiced, nameOf: NameOf): ProposalView {
  const { id, proposedById, proposedAt, endedAt, endedById, endedReason } = proposal
  return {
    id,
    proposedBy: nameOf(proposedById),
    proposedAt,
    seconds: seconds.map(({ personId, createdAt }) => ({ by: nameOf(personId), at: createdAt })),
    ended: endedAt && { by: nameOf(endedById), reason: endedReason, at: endedAt },
  }
}
