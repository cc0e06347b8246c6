import type { Party, Proposal } from '#app/domain/decision/proposal.ts'
import { whyNot } from '#app/domain/decision/rule.ts'
import { RESOLUTION_RULES } from '#app/domain/resolution/rules.ts'
import { finalSince, stateAt } from '#app/domain/resolution/standing.ts'
import type { DisputeView, EffectiveView, ResolutionView } from '#app/domain/resolution/view.ts'
import { body } from '#app/domain/text/body.ts'
import { isCurator } from '#app/domain/viewer/viewer.ts'
import { asProposal } from '#app/services/decisions/party.server.ts'
import { type NameOf, namesIn, proposalView } from '#app/services/decisions/proposal-view.server.ts'
import type { DisputeRow } from '#db/queries/disputes.ts'
import type { ResolutionRow } from '#db/queries/resolutions.ts'
import type { Reader } from '#db/types.ts'
import { RESOLUTION, type VoicedResolution } from './resolution-decision.server.ts'

/** What people are called who had a hand in these resolutions. */
export const namesInResolutions = (q: Reader, all: VoicedResolution[]) =>
  namesIn(
    q,
    all,
    all.flatMap(({ proposal, oppositions }) => [
      proposal.effectiveById,
      ...oppositions.map(({ dismissedById }) => dismissedById),
    ]),
  )

type Context = { party: Party; nameOf: NameOf; at: Date }

/** A resolution as its prediction's page tells it. */
export function resolutionView(voiced: VoicedResolution, context: Context): ResolutionView {
  const { proposal: resolution, oppositions } = voiced
  const { nameOf, at } = context
  const { id, renderVersion, rationaleHtml } = resolution
  const proposal = asProposal(RESOLUTION, voiced, at)
  return {
    ...proposalView(voiced, nameOf),
    outcome: resolution.outcome,
    state: stateAt(resolution, at),
    rationale: body(id, 'rationale', renderVersion, rationaleHtml),
    effective: effectiveView(resolution, nameOf),
    windowEndsAt: resolution.windowEndsAt,
    finalAt: finalSince(resolution, at) ?? resolution.finalAt,
    disputes: oppositions.map((dispute) => disputeView(dispute, proposal, context)),
  }
}

const effectiveView = (resolution: ResolutionRow, nameOf: NameOf): EffectiveView => ({
  at: resolution.effectiveAt,
  basis: resolution.effectiveBasis,
  computedAt: resolution.effectiveComputedAt,
  typedAt: resolution.effectiveTypedAt,
  by: resolution.effectiveById ? nameOf(resolution.effectiveById) : null,
  reason: resolution.effectiveReason,
})

function disputeView(
  dispute: DisputeRow,
  proposal: Proposal,
  { party, nameOf }: Context,
): DisputeView {
  const { id, personId, reason, createdAt, dismissedAt, dismissedById, dismissedReason } = dispute
  const offered = isCurator(party.viewer) && proposal.phase === 'opposed' && !dismissedAt
  const query = { ...party, proposal, opposition: { personId, dismissed: false } }
  return {
    id,
    by: nameOf(personId),
    reason,
    at: createdAt,
    dismissed: dismissedAt && {
      by: nameOf(dismissedById),
      reason: dismissedReason,
      at: dismissedAt,
    },
    dismiss: offered ? { obstacle: whyNot(RESOLUTION_RULES.dismiss, query) } : null,
  }
}
