import { whyNot } from '#app/domain/decision/rule.ts'
import { refuse, refuseIf } from '#app/domain/refusal/refusal.ts'
import { RESOLUTION_RULES } from '#app/domain/resolution/rules.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { loadProposal } from '#app/services/decisions/load-proposal.server.ts'
import { asProposal, partyTo } from '#app/services/decisions/party.server.ts'
import { findDispute } from '#db/queries/disputes.ts'
import type { Reader } from '#db/types.ts'
import { RESOLUTION } from './resolution-decision.server.ts'

/** A dispute that this person may dismiss, with the resolution it is about. */
export async function dismissable(q: Reader, viewer: Member, id: string, at: Date) {
  const dispute = (await findDispute(q, id)) ?? refuse('dispute')
  const loaded = await loadProposal(RESOLUTION, q, viewer, dispute.resolutionId)
  const party = await partyTo(RESOLUTION, q, viewer, loaded.record.id)
  const opposition = { personId: dispute.personId, dismissed: dispute.dismissedAt !== null }
  const query = { ...party, opposition, proposal: asProposal(RESOLUTION, loaded, at) }
  refuseIf(whyNot(RESOLUTION_RULES.dismiss, query))
  return { dispute, party, ...loaded }
}
