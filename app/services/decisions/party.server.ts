import type { Party, Proposal } from '#app/domain/decision/proposal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import type { Reader } from '#db/types.ts'
import type { Decision, Rows, Voiced } from './decision.server.ts'

/** Somebody with what they have at stake in a record. */
export async function partyTo<R extends Rows>(
  { stakes, interest }: Decision<R>,
  q: Reader,
  viewer: Viewer,
  recordId: string,
): Promise<Party> {
  if (!viewer) return { viewer, stakes: [] }
  const held = await stakes(q, recordId, viewer.id)
  return { viewer, stakes: held, interest: await interest?.(q, recordId, viewer.id) }
}

/** A proposal as the rules see it at a moment. */
export const asProposal = <R extends Rows>(
  { phase, says }: Decision<R>,
  { proposal, seconds, oppositions }: Voiced<R>,
  at: Date,
): Proposal => ({
  phase: phase(proposal, at),
  proposedById: proposal.proposedById,
  seconds,
  oppositions,
  says: says?.(proposal),
})
