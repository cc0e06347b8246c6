import { lackOf } from '#app/domain/claim/establishment.ts'
import { ESTABLISHMENT_RULES } from '#app/domain/claim/establishment-rules.ts'
import type { ClaimStatus } from '#app/domain/claim/status.ts'
import { offeredActs } from '#app/domain/decision/acts.ts'
import { whyNot } from '#app/domain/decision/rule.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { loadCurrent } from '#app/services/decisions/load-proposal.server.ts'
import { asProposal, partyTo } from '#app/services/decisions/party.server.ts'
import { namesIn, proposalView } from '#app/services/decisions/proposal-view.server.ts'
import type { EstablishmentRow } from '#db/queries/establishments.ts'
import type { Reader } from '#db/types.ts'
import { claimGround } from './claim-ground.server.ts'
import { ESTABLISHMENT } from './establishment-decision.server.ts'
import { keptByRules } from './kept-by-rules.server.ts'

type Claim = { id: string; status: string }

/** That a claim is held established, or proposed to be, with what this viewer can do about it. */
export async function establishmentView(
  q: Reader,
  viewer: Viewer,
  { id: claimId, status }: Claim,
  at = now(),
) {
  const current = await loadCurrent(ESTABLISHMENT, q, claimId)
  if (!current) return null
  const { reason, establishedAt } = current.proposal
  const lack = await lackByRules(q, current.proposal, status)
  const party = await partyTo(ESTABLISHMENT, q, viewer, claimId)
  const query = { ...party, proposal: asProposal(ESTABLISHMENT, current, at) }
  return {
    ...proposalView(current, await namesIn(q, [current])),
    reason,
    establishedAt,
    lack,
    /** Offered to everybody who is signed in until it has its seconds, with what stands in the way. */
    second: offeredActs(ESTABLISHMENT_RULES, query).second ?? null,
    mayEnd: whyNot(ESTABLISHMENT_RULES.end, query) === null,
  }
}

/** What it lacks since a change of the rules, if it still does. */
async function lackByRules(q: Reader, proposal: EstablishmentRow, status: string) {
  if ((await keptByRules(q, proposal, status)) === null) return null
  return lackOf(await claimGround(q, proposal.claimId, status as ClaimStatus))
}
