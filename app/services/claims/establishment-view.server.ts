import { ESTABLISHMENT_RULES } from '#app/domain/claim/establishment-rules.ts'
import { offeredActs } from '#app/domain/decision/acts.ts'
import { whyNot } from '#app/domain/decision/rule.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { loadCurrent } from '#app/services/decisions/load-proposal.server.ts'
import { asProposal, partyTo } from '#app/services/decisions/party.server.ts'
import { namesIn, proposalView } from '#app/services/decisions/proposal-view.server.ts'
import type { Reader } from '#db/types.ts'
import { ESTABLISHMENT } from './establishment-decision.server.ts'

/** That a claim is held established, or proposed to be, with what this viewer can do about it. */
export async function establishmentView(q: Reader, viewer: Viewer, claimId: string, at = now()) {
  const current = await loadCurrent(ESTABLISHMENT, q, claimId)
  if (!current) return null
  const { reason, establishedAt } = current.proposal
  const party = await partyTo(ESTABLISHMENT, q, viewer, claimId)
  const query = { ...party, proposal: asProposal(ESTABLISHMENT, current, at) }
  return {
    ...proposalView(current, await namesIn(q, [current])),
    reason,
    establishedAt,
    /** Offered to everybody who is signed in until it has its seconds, with what stands in the way. */
    second: offeredActs(ESTABLISHMENT_RULES, query).second ?? null,
    mayEnd: whyNot(ESTABLISHMENT_RULES.end, query) === null,
  }
}
